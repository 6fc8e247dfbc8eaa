import styles from './measures.module.css';
import { arrowHead, write, type Spot } from './spot.ts';

interface GapMarkProps {
  /** The two things the gap lies between, both along x or both along y; mm, y down. */
  readonly from: Spot;
  readonly to: Spot;
  /** mm; negative: too little room; null: not published */
  readonly gap: number | null;
  readonly text: string;
  /** Where the figure stands: gaps are narrower than words, so it may reach away from the wall. */
  readonly textAt: Spot;
  readonly anchor: 'start' | 'end';
}

/** How far an arrow reaches when it points at a narrow gap from outside. */
const PULL = 210;

/** A gap with its figure. The arrows point at it from outside when they would not fit between. */
export function GapMark({ from, to, gap, text, textAt, anchor }: GapMarkProps) {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const span = Math.hypot(dx, dy);
  const narrow = span < 2 * PULL || (gap ?? 0) < 0;
  const [ux, uy] = span === 0 ? [1, 0] : [dx / span, dy / span];
  const before: Spot = [from[0] - ux * PULL, from[1] - uy * PULL];
  const after: Spot = [to[0] + ux * PULL, to[1] + uy * PULL];
  const state = gap === null ? styles.unpublished : gap < 0 ? styles.missing : '';
  return (
    <g className={`${styles.dimension} ${state}`}>
      {dy === 0 && (
        <path
          className={styles.extension}
          d={[from, to].map(([x, y]) => `M${Math.round(x)} 36V${y + 40}`).join('')}
        />
      )}
      <path
        className={styles.measure}
        d={`M${write(narrow ? before : from)}L${write(narrow ? after : to)}`}
      />
      <path
        className={styles.arrow}
        d={arrowHead(from, narrow ? before : to) + arrowHead(to, narrow ? after : from)}
      />
      <text className={styles.figure} textAnchor={anchor} transform={`translate(${write(textAt)})`}>
        {text}
      </text>
    </g>
  );
}
