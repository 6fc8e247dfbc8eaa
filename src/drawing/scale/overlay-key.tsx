import type { ReactNode } from 'react';
import outlines from './outline.module.css';
import styles from './overlay-key.module.css';

interface OverlayKeyProps {
  /** The hex colour of the car that is painted. */
  readonly paint: string;
  /** What it is called. */
  readonly painted: ReactNode;
  /** The cars that lie over it as lines, in their order. */
  readonly lines: readonly { readonly id: string; readonly name: ReactNode }[];
}

/** Which of the cars over one another is drawn how. */
export function OverlayKey({ paint, painted, lines }: OverlayKeyProps) {
  return (
    <ul className={styles.key}>
      <li className={styles.entry}>
        <svg className={styles.swatch} viewBox="0 0 42 16" aria-hidden="true">
          <rect className={styles.paint} x="1" y="1" width="40" height="14" fill={paint} />
        </svg>
        <span>{painted}</span>
      </li>
      {lines.map(({ id, name }, index) => (
        <li key={id} className={styles.entry}>
          <svg className={styles.swatch} viewBox="0 0 42 16" aria-hidden="true">
            <path className={outlines.outline} data-line={index + 1} d="M1 8h40" />
          </svg>
          <span>{name}</span>
        </li>
      ))}
    </ul>
  );
}
