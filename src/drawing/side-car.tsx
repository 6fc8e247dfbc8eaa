import { memo } from 'react';
import styles from './drawing.module.css';
import { MaterialDefs } from './material-defs.tsx';
import type { Proportions } from './proportions.ts';
import { gleamPath } from './gleam.ts';
import { Shapes } from './shapes.tsx';
import type { SideShapes } from './side-geometry.ts';
import type { WheelStyle } from './style.ts';
import { Wheel } from './wheel.tsx';
import type { WheelShapes } from './wheel-geometry.ts';

interface SideCarProps {
  readonly id: string;
  readonly real: Proportions;
  readonly shapes: SideShapes;
  readonly wheel: WheelShapes;
  readonly finish: WheelStyle['finish'];
  readonly interior: string;
}

/**
 * The car from the side, without its paint's gradients: those are the caller's, so that a new colour redraws nothing here. Lines
 * on the paint take the caller's `color`.
 */
export const SideCar = memo(function SideCar({ id, real, shapes, wheel, finish, interior }: SideCarProps) {
  const { length, frontAxle, rearAxle, radius } = real;
  return (
    <>
      <defs>
        <MaterialDefs id={id} />
        <clipPath id={`${id}body`}>
          <path d={shapes.outline} />
        </clipPath>
        <clipPath id={`${id}cabin`}>
          <path d={shapes.glass} />
        </clipPath>
        <Wheel id={id} radius={radius} shapes={wheel} finish={finish} />
      </defs>
      <ellipse cx={length / 2} cy="0" rx={length * 0.51} ry="46" fill={`url(#${id}shadow)`} />
      <path className={styles.void} d={shapes.underbody} />
      <g className={styles.edges}>
        <Shapes id={id} shapes={shapes.addOns} />
      </g>
      <g clipPath={`url(#${id}body)`}>
        <path d={shapes.outline} fill={`url(#${id}paint)`} />
        <path d={shapes.outline} fill={`url(#${id}ends)`} />
        <g filter={`url(#${id}blur)`}>
          <Shapes id={id} shapes={shapes.soft} />
        </g>
        <Shapes id={id} shapes={shapes.body} />
        <path className={styles.border} d={shapes.archBorders} />
      </g>
      <g clipPath={`url(#${id}cabin)`}>
        <path d={shapes.glass} fill={`url(#${id}glass)`} />
        <path className={styles.seats} d={shapes.seats} fill={interior} />
        <path className={styles.steering} d={shapes.steering} />
        <path d={shapes.glass} fill={`url(#${id}sky)`} />
        <path className={styles.gleam} d={gleamPath([0.45, 0.68], length, real.height)} />
      </g>
      <path className={styles.seam} d={shapes.glass} />
      <Shapes id={id} shapes={shapes.fittings} />
      <path className={styles.edge} d={shapes.outline} fill="none" />
      <use href={`#${id}wheel`} x={frontAxle} y={-radius} />
      <use href={`#${id}wheel`} x={rearAxle} y={-radius} />
    </>
  );
});
