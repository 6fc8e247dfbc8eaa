import styles from './scale.module.css';
import type { Space } from './gaps';

/** Thickness of the drawn walls, mm. */
export const WALL = 120;
/** Height of the kerbs that stand for the ends of an open parking space. */
const KERB = 300;

/** Walls and ceiling as one band; without a ceiling, a kerb at either end. y down. */
export function wallPath(left: number, right: number, ceiling: number | null): string {
  const [outerLeft, outerRight] = [left - WALL, right + WALL];
  if (ceiling === null) return `M${left} 0V${-KERB}H${outerLeft}V0ZM${right} 0V${-KERB}H${outerRight}V0Z`;
  return `M${left} 0V${-ceiling}H${right}V0H${outerRight}V${-ceiling - WALL}H${outerLeft}V0Z`;
}

/** The same from above: a room that is open behind the car, or the lines of a parking space. */
export function floorPath(left: number, right: number, { width, height }: Space): string {
  const half = Math.round(width / 2);
  if (height === null) return `M${right} ${-half}H${left}V${half}H${right}`;
  const outer = half + WALL;
  return `M${right} ${-half}H${left}V${half}H${right}V${outer}H${left - WALL}V${-outer}H${right}Z`;
}

interface WallsProps {
  /** unique on the page */
  readonly id: string;
  readonly d: string;
  /** An open space is only marked. */
  readonly isMarked?: boolean;
}

/** What is built, cut through and hatched as in a section. */
export function Walls({ id, d, isMarked = false }: WallsProps) {
  if (isMarked) return <path className={styles.wall} fill="none" d={d} />;
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
      <path className={styles.wall} fill={`url(#${id}hatch)`} d={d} />
    </>
  );
}
