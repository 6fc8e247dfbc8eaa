import type { ReactNode } from 'react';
import styles from './drawing.module.css';
import { gridPath } from './grid.ts';
import measures from './measures.module.css';

/** What a sheet shows, mm, y down from the ground. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

interface SheetProps {
  /** unique on the page */
  readonly id: string;
  readonly box: Box;
  /** Short name and full description, in the page's language. */
  readonly title: string;
  readonly desc: string;
  readonly showGrid: boolean;
  /** Something on the sheet can be focused, so it is not one image. */
  readonly interactive?: boolean;
  /** A front view is half as wide as a side view: its figures grow accordingly. */
  readonly narrow?: boolean;
  readonly children: ReactNode;
}

/** The paper a car is drawn on: named, gridded in half metres, with the ground. One unit is one millimetre. */
export function Sheet({
  id,
  box,
  title,
  desc,
  showGrid,
  interactive = false,
  narrow = false,
  children,
}: SheetProps) {
  const [left, top, right, bottom] = [
    Math.round(box[0]),
    Math.round(box[1]),
    Math.round(box[2]),
    Math.round(box[3]),
  ];
  return (
    <div className={styles.frame}>
      <svg
        className={narrow ? `${styles.svg} ${measures.narrow}` : styles.svg}
        viewBox={`${left} ${top} ${right - left} ${bottom - top}`}
        role={interactive ? 'group' : 'img'}
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}desc`}
      >
        <title id={`${id}title`}>{title}</title>
        <desc id={`${id}desc`}>{desc}</desc>
        {showGrid && <path className={styles.grid} d={gridPath(left, top, right, bottom)} />}
        <path className={styles.ground} d={`M${left} 0H${right}`} />
        {children}
      </svg>
    </div>
  );
}
