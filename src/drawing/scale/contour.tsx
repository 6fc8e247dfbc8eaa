import { areasOf, type ViewShapes } from '../body/view-shapes';
import styles from './scale.module.css';
import type { Box } from '../sheet/sheet-box';

const circle = (x: number, radius: number): string => {
  const r = Math.round(radius);
  return `M${Math.round(x) - r} ${-r}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
};

/** The areas that a car covers: body, wheels, and what stands out of the body. */
const coveredBy = ({ behind, outline, tyres, axles, radius }: ViewShapes): string[] => [
  ...areasOf(behind),
  outline,
  ...(tyres ? [tyres] : []),
  ...axles.map((x) => circle(x, radius)),
];

interface ContourProps {
  readonly id: string;
  readonly shapes: ViewShapes;
  /** How far it is moved back, mm. */
  readonly shift: number;
  /** The sheet that it is drawn on. */
  readonly box: Box;
}

/**
 * A car as one line around everything it covers, over whatever lies below: twice, first as a strip of paper, so that it
 * shows on any paint. Lines inside are masked by the areas themselves.
 */
export function Contour({ id, shapes, shift, box: [left, top, right, bottom] }: ContourProps) {
  const areas = coveredBy(shapes);
  const lines = areas.join('');
  const [x, width, height] = [Math.round(left - shift), Math.round(right - left), Math.round(bottom - top)];
  const sheet = { x, y: Math.round(top), width, height };
  return (
    <g transform={`translate(${Math.round(shift)})`}>
      <mask id={`${id}around`} maskUnits="userSpaceOnUse" {...sheet}>
        <rect {...sheet} fill="#fff" />
        {areas.map((d) => (
          <path key={d} d={d} />
        ))}
      </mask>
      <g mask={`url(#${id}around)`}>
        <path className={styles.halo} d={lines} />
        <path className={styles.second} d={lines} />
      </g>
    </g>
  );
}
