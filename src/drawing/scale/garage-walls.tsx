import styles from './drawing.module.css';

/** Thickness of the drawn walls and the paper around them, mm. */
export const WALL = 120;
const PAPER = 160;
const ABOVE = 440;
const BELOW = 470;
/** Height of the kerbs that stand for the ends of an open parking space. */
const KERB = 300;

/** Walls and ceiling as one band; without a ceiling, a kerb at either end. y down. */
export function wallPath(left: number, right: number, ceiling: number | null): string {
  const [outerLeft, outerRight] = [left - WALL, right + WALL];
  if (ceiling === null) return `M${left} 0V${-KERB}H${outerLeft}V0ZM${right} 0V${-KERB}H${outerRight}V0Z`;
  return `M${left} 0V${-ceiling}H${right}V0H${outerRight}V${-ceiling - WALL}H${outerLeft}V0Z`;
}

/** The sheet around a car and the walls that may be nearer or farther than its ends. */
export const sheetAround = (left: number, right: number, height: number) =>
  [left - WALL - PAPER, -height - ABOVE, right + WALL + PAPER, BELOW] as const;

interface WallsProps {
  /** unique on the page */
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly ceiling: number | null;
}

/** What is built, cut through and hatched as in a section. */
export function Walls({ id, left, right, ceiling }: WallsProps) {
  return (
    <>
      <defs>
        <pattern
          id={`${id}hatch`}
          width="60"
          height="60"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className={styles.hatch} d="M0 0V60" />
        </pattern>
      </defs>
      <path
        className={styles.wall}
        fill={`url(#${id}hatch)`}
        d={wallPath(Math.round(left), Math.round(right), ceiling)}
      />
    </>
  );
}
