import { writeSpot, type Spot } from '../path/point';
import { arrowHead } from '../sheet/arrow-head';
import styles from '../sheet/measures.module.css';

interface GapMarkProps {
  /** The two things the gap lies between, both along x or both along y; mm, y down. */
  readonly from: Spot;
  readonly to: Spot;
  /** Where the lines begin that lead down to a gap along x. */
  readonly extendFrom?: number;
  /** mm; negative: too little room; null: not published */
  readonly gap: number | null;
  readonly text: string;
  /** Where the figure stands: gaps are narrower than words, so it may reach away from the wall. */
  readonly textAt: Spot;
  readonly anchor: 'start' | 'end';
}

/** How far an arrow reaches when it points at a narrow gap from outside. */
const PULL = 210;
const OVERSHOOT = 40;

/** A gap with its figure. The arrows point at it from outside when they would not fit between. */
export function GapMark({ from, to, extendFrom, gap, text, textAt, anchor }: GapMarkProps) {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const span = Math.hypot(dx, dy);
  const narrow = span < 2 * PULL || (gap ?? 0) < 0;
  const [ux, uy] = span === 0 ? [1, 0] : [dx / span, dy / span];
  const before: Spot = [from[0] - ux * PULL, from[1] - uy * PULL];
  const after: Spot = [to[0] + ux * PULL, to[1] + uy * PULL];
  const state = gap === null ? styles.unpublished : gap < 0 ? styles.missing : '';
  const leads =
    extendFrom === undefined
      ? ''
      : [from, to]
          .map(([x, y]) => `M${Math.round(x)} ${Math.round(extendFrom)}V${Math.round(y) + OVERSHOOT}`)
          .join('');
  return (
    <g className={`${styles.dimension} ${state}`}>
      <path
        className={styles.measure}
        d={
          `${leads}M${writeSpot(narrow ? before : from)}L${writeSpot(narrow ? after : to)}` +
          arrowHead(from, narrow ? before : to) +
          arrowHead(to, narrow ? after : from)
        }
      />
      <text className={styles.figure} textAnchor={anchor} transform={`translate(${writeSpot(textAt)})`}>
        {text}
      </text>
    </g>
  );
}
