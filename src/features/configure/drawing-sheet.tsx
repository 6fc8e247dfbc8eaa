import type { ReactNode } from 'react';
import styles from './drawing-sheet.module.css';

/** Where the views of the car stand, also while they are still to come. */
export const DrawingSheet = ({ children }: { readonly children?: ReactNode }) => (
  <div className={styles.sheet} data-unsure="finish">
    <div className={styles.views}>{children}</div>
  </div>
);
