import type { ReactNode } from 'react';
import styles from './overlay-key.module.css';

interface OverlayKeyProps {
  /** The hex colour of the car that is painted. */
  readonly paint: string;
  /** What it is called, and what the one is that lies over it in dashes. */
  readonly painted: ReactNode;
  readonly dashed: ReactNode;
}

/** Which of two cars over one another is drawn how. */
export function OverlayKey({ paint, painted, dashed }: OverlayKeyProps) {
  return (
    <ul className={styles.key}>
      <li className={styles.entry}>
        <svg className={styles.swatch} viewBox="0 0 28 16" aria-hidden="true">
          <rect className={styles.paint} x="1" y="1" width="26" height="14" fill={paint} />
        </svg>
        <span>{painted}</span>
      </li>
      <li className={styles.entry}>
        <svg className={styles.swatch} viewBox="0 0 28 16" aria-hidden="true">
          <path className={styles.dashed} d="M0 8h28" />
        </svg>
        <span>{dashed}</span>
      </li>
    </ul>
  );
}
