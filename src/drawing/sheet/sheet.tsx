import type { ReactNode } from 'react';
import styles from '../drawing.module.css';
import type { ViewName } from '../style';
import { gridPath } from './grid';
import measures from './measures.module.css';
import type { Box } from './sheet-box';

interface SheetProps {
  /** unique on the page */
  readonly id: string;
  readonly view: ViewName;
  readonly box: Box;
  /** Short name and full description, in the page's language. */
  readonly title: string;
  readonly desc: string;
  readonly showGrid: boolean;
  /** Something on the sheet can be focused, so it is not one image. */
  readonly interactive?: boolean;
  readonly children: ReactNode;
}

/** The paper a car is drawn on: named, gridded in half metres, with the ground. One unit is one millimetre. */
export function Sheet({ id, view, box, title, desc, showGrid, interactive = false, children }: SheetProps) {
  const [left = 0, top = 0, right = 0, bottom = 0] = box.map((side) => Math.round(side));
  // The middle of a symmetrical view, from edge to edge.
  const middle = view === 'plan' ? `M${left} 0H${right}` : `M0 ${top}V0`;
  // Beside a view along the car it is half as wide, at the same scale.
  const narrow = view === 'front' || view === 'rear';
  return (
    <div className={styles.frame}>
      <svg
        data-view={view}
        className={narrow ? `${styles.svg} ${measures.narrow}` : styles.svg}
        viewBox={`${left} ${top} ${right - left} ${bottom - top}`}
        role={interactive ? 'group' : 'img'}
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}desc`}
      >
        <title id={`${id}title`}>{title}</title>
        <desc id={`${id}desc`}>{desc}</desc>
        {showGrid && <path className={styles.grid} d={gridPath(left, top, right, bottom)} />}
        {view !== 'side' && <path className={styles.centre} d={middle} />}
        {view !== 'plan' && <path className={styles.ground} d={`M${left} 0H${right}`} />}
        {children}
      </svg>
    </div>
  );
}
