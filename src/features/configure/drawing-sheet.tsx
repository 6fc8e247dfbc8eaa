import type { ReactNode } from 'react';
import styles from './drawing-sheet.module.css';

/** Where the two views of the car stand, also while they are still to come. */
export function DrawingSheet({ side, front }: { readonly side?: ReactNode; readonly front?: ReactNode }) {
  return (
    <div className={styles.sheet}>
      <div className={styles.views}>
        <div className={styles.side}>{side}</div>
        <div className={styles.front}>{front}</div>
      </div>
    </div>
  );
}
