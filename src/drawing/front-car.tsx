import { memo } from 'react';
import styles from './drawing.module.css';
import type { FrontShapes } from './front-geometry.ts';
import { GrillePattern } from './grille-pattern.tsx';
import { MaterialDefs } from './material-defs.tsx';
import { gleamPath } from './gleam.ts';
import { Shapes } from './shapes.tsx';
import type { FrontStyle } from './style.ts';

interface FrontCarProps {
  readonly id: string;
  readonly shapes: FrontShapes;
  readonly halfWidth: number;
  readonly height: number;
  readonly grille: FrontStyle['grille'];
  readonly interior: string;
}

/** The car from the front, without its paint's gradients, like `SideCar`. */
export const FrontCar = memo(function FrontCar({
  id,
  shapes,
  halfWidth,
  height,
  grille,
  interior,
}: FrontCarProps) {
  return (
    <>
      <defs>
        <MaterialDefs id={id} />
        <GrillePattern id={id} grille={grille} />
        <clipPath id={`${id}body`}>
          <path d={shapes.outline} />
        </clipPath>
        <clipPath id={`${id}cabin`}>
          <path d={shapes.glass} />
        </clipPath>
      </defs>
      <ellipse cx="0" cy="0" rx={halfWidth * 1.06} ry="40" fill={`url(#${id}shadow)`} />
      <path className={styles.void} d={shapes.underbody} />
      <path className={styles.tread} d={shapes.tyres} />
      <path className={styles.groove} d={shapes.grooves} />
      <g className={styles.mirrors}>
        <Shapes id={id} shapes={shapes.mirrors} />
      </g>
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
      </g>
      <g clipPath={`url(#${id}cabin)`}>
        <path d={shapes.glass} fill={`url(#${id}glass)`} />
        <path className={styles.seats} d={shapes.seats} fill={interior} />
        <path d={shapes.glass} fill={`url(#${id}sky)`} />
        <path className={styles.gleam} d={gleamPath([-0.5], halfWidth * 2, height)} />
      </g>
      <path className={styles.seam} d={shapes.glass} />
      <Shapes id={id} shapes={shapes.fittings} />
      <path className={styles.edge} d={shapes.outline} fill="none" />
    </>
  );
});
