import { areasOf, type ViewShapes } from '../body/view-shapes';
import outlines from './outline.module.css';
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

/** A car that lies over another one. */
interface Laid {
  readonly shapes: ViewShapes;
  /** How far it is moved back, mm. */
  readonly shift: number;
}

interface ContoursProps {
  readonly id: string;
  readonly cars: readonly Laid[];
  /** The sheet that they are drawn on. */
  readonly box: Box;
}

/**
 * Cars as one line each around everything they cover, over whatever lies below: first all as strips of paper, so that the
 * lines show on any paint, then the lines. Those inside a car are masked by its own areas.
 */
export function Contours({ id, cars, box: [left, top, right, bottom] }: ContoursProps) {
  const drawn = cars.map(({ shapes, shift }, index) => {
    const areas = coveredBy(shapes);
    const sheet = {
      x: Math.round(left - shift),
      y: Math.round(top),
      width: Math.round(right - left),
      height: Math.round(bottom - top),
    };
    const place = { transform: `translate(${Math.round(shift)})` };
    return { line: index + 1, mask: `${id}around${String(index)}`, areas, d: areas.join(''), sheet, place };
  });
  return (
    <>
      {drawn.map(({ mask, areas, d, sheet, place }) => (
        <g key={mask} {...place}>
          <mask id={mask} maskUnits="userSpaceOnUse" {...sheet}>
            <rect {...sheet} fill="#fff" />
            {areas.map((area) => (
              <path key={area} d={area} />
            ))}
          </mask>
          <g mask={`url(#${mask})`}>
            <path className={styles.halo} d={d} />
          </g>
        </g>
      ))}
      {drawn.map(({ line, mask, d, place }) => (
        <g key={mask} {...place}>
          <g mask={`url(#${mask})`}>
            <path className={outlines.outline} data-line={line} d={d} />
          </g>
        </g>
      ))}
    </>
  );
}
