import { useId, useMemo } from 'react';
import { frontDimensions, ROW } from './dimension-lines.ts';
import { DimensionSet } from './dimensions.tsx';
import styles from './drawing.module.css';
import { FrontCar } from './front-car.tsx';
import { frontShapes } from './front-geometry.ts';
import { Grid } from './grid.tsx';
import { PaintDefs } from './paint-defs.tsx';
import { tonesOf } from './paint.ts';
import { proportions } from './proportions.ts';
import type { ElevationProps } from './side-elevation.tsx';

/** Room beside the body: mirrors reach into it. */
const SIDE = 260;
const TOP = 90;

/** The car from the front, at the scale of the side view: one unit of the drawing is one millimetre. */
export function FrontElevation(props: ElevationProps) {
  const { car, labels, showDimensions = true, showGrid = true, room, dimensionProps } = props;
  const { dimensions, tyre, style } = car;
  const id = useId();
  const { real, shapes, lines } = useMemo(() => {
    const found = proportions(dimensions, tyre, style.drawnFor);
    return { real: found, shapes: frontShapes(style, found), lines: frontDimensions(dimensions, found) };
  }, [dimensions, tyre, style]);
  const tones = useMemo(() => tonesOf(car.paint), [car.paint]);
  const half = Math.max(real.width, room?.width ?? 0) / 2;
  const box = [
    -half - SIDE,
    -TOP - Math.max(real.height, room?.height ?? 0),
    half + SIDE,
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
          <PaintDefs
            id={id}
            tones={tones}
            real={real}
            light={style.light}
            ends={[-real.width / 2, real.width / 2]}
          />
        </defs>
        {showGrid && <Grid box={box} />}
        <path className={styles.ground} d={`M${Math.round(left)} 0H${Math.round(right)}`} />
        <g color={tones.seam}>
          <FrontCar
            id={id}
            shapes={shapes}
            halfWidth={real.width / 2}
            grille={style.front.grille}
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
