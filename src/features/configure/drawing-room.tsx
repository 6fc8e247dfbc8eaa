import styles from './drawing-room.module.css';
import { DrawingSheet } from './drawing-sheet';

/** The room of the drawing and its tools, while both are still to come. */
export const DrawingRoom = () => (
  <div className={styles.room}>
    <DrawingSheet />
  </div>
);
