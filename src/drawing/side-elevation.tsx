import { useId, useMemo } from 'react';
import { HEIGHT_AT, ROW, sideDimensions } from './dimension-lines.ts';
import { DimensionSet, type DimensionLabels, type DimensionProps } from './dimensions.tsx';
import styles from './drawing.module.css';
import type { DrawnCar } from './drawn-car.ts';
import { Grid } from './grid.tsx';
import { PaintDefs } from './paint-defs.tsx';
import { tonesOf } from './paint.ts';
import { proportions } from './proportions.ts';
import { SideCar } from './side-car.tsx';
import { sideShapes } from './side-geometry.ts';
import { wheelShapes } from './wheel-geometry.ts';

/** The words on a drawing, in the page's language. */
export interface ElevationLabels {
  readonly title: string;
  readonly desc: string;
  readonly dimensions: DimensionLabels;
}

export interface ElevationProps {
  readonly car: DrawnCar;
  readonly labels: ElevationLabels;
  readonly showDimensions?: boolean;
  readonly showGrid?: boolean;
  /** Room to draw in, mm: give every car the same and they are drawn at the same scale, and nothing on the page moves. */
  readonly room?: { readonly length: number; readonly width: number; readonly height: number };
  /** Makes each dimension a button and adds these props to it, so that the page can show where its figure comes from. */
  readonly dimensionProps?: DimensionProps;
}

const LEFT = 160;
const TOP = 90;
const RIGHT = HEIGHT_AT + 110;

/** The car from its left side, to scale: one unit of the drawing is one millimetre. */
export function SideElevation(props: ElevationProps) {
  const { car, labels, showDimensions = true, showGrid = true, room, dimensionProps } = props;
  const { dimensions, tyre, style } = car;
  const id = useId();
  const geometry = useMemo(() => {
    const real = proportions(dimensions, tyre, style.drawnFor);
    return {
      real,
      shapes: sideShapes(style, real),
      wheel: wheelShapes(style.wheel, real.tyre.rim),
      lines: sideDimensions(dimensions, tyre !== null, real),
    };
  }, [dimensions, tyre, style]);
  const tones = useMemo(() => tonesOf(car.paint), [car.paint]);
  const { real, shapes, wheel, lines } = geometry;
  const spare = Math.max(0, (room?.length ?? 0) - real.length) / 2;
  const box = [
    -LEFT - spare,
    -TOP - Math.max(real.height, room?.height ?? 0),
    real.length + spare + RIGHT,
    showDimensions ? ROW.bottom : 120,
  ] as const;
  const [left, top, right, bottom] = box;
  return (
    <div className={styles.frame}>
      <svg
        className={styles.svg}
        viewBox={`${left} ${top} ${right - left} ${bottom - top}`}
        role={dimensionProps ? 'group' : 'img'}
        aria-labelledby={`${id}title ${id}desc`}
      >
        <title id={`${id}title`}>{labels.title}</title>
        <desc id={`${id}desc`}>{labels.desc}</desc>
        <defs>
          <PaintDefs id={id} tones={tones} real={real} light={style.light} ends={[0, real.length]} />
        </defs>
        {showGrid && <Grid box={box} />}
        <path className={styles.ground} d={`M${Math.round(left)} 0H${Math.round(right)}`} />
        <g color={tones.seam}>
          <SideCar
            id={id}
            real={real}
            shapes={shapes}
            wheel={wheel}
            finish={style.wheel.finish}
            interior={car.interior ?? '#2a2d31'}
          />
        </g>
        {showDimensions && (
          <DimensionSet lines={lines} labels={labels.dimensions} dimensionProps={dimensionProps} />
        )}
      </svg>
    </div>
  );
}
