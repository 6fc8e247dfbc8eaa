import { memo } from 'react';
import type { CarShapes } from './car-shapes.ts';
import styles from './drawing.module.css';
import { gleamPath } from './gleam.ts';
import { GrillePattern } from './grille-pattern.tsx';
import { MaterialDefs } from './material-defs.tsx';
import { Shapes } from './shapes.tsx';
import type { DrawingStyle } from './style.ts';
import { Wheel } from './wheel.tsx';

interface BodyProps {
  readonly id: string;
  readonly shapes: CarShapes;
  readonly style: DrawingStyle;
  /** inches */
  readonly rim: number;
  readonly interior: string;
}

/** How far the shadow reaches beyond the car, and how deep it lies, mm. */
const SHADOW = { beyond: 40, depth: 44 };

/**
 * One view of the car without its paint's gradients: those are the caller's, so that a new colour redraws nothing here. Lines on
 * the paint take the caller's `color`.
 */
export const Body = memo(function Body({ id, shapes, style, rim, interior }: BodyProps) {
  const { ends, outline, glass, axles, radius } = shapes;
  const [left, right] = ends;
  const fill = (name: string) => `url(#${id}${name})`;
  return (
    <>
      <defs>
        <MaterialDefs id={id} />
        <GrillePattern id={id} grille={style.front.grille} />
        <clipPath id={`${id}body`}>
          <path d={outline} />
        </clipPath>
        <clipPath id={`${id}cabin`}>
          <path d={glass} />
        </clipPath>
        {axles.length > 0 && <Wheel id={id} radius={radius} rim={rim} style={style.wheel} />}
      </defs>
      <ellipse
        cx={(left + right) / 2}
        rx={(right - left) / 2 + SHADOW.beyond}
        ry={SHADOW.depth}
        fill={fill('shadow')}
      />
      <path className={styles.void} d={shapes.underbody} />
      <path className={styles.tread} d={shapes.tyres} />
      <path className={styles.groove} d={shapes.grooves} />
      <g className={styles.mirrors}>
        <Shapes id={id} shapes={shapes.mirrors} />
      </g>
      <g className={styles.edges}>
        <Shapes id={id} shapes={shapes.addOns} />
      </g>
      <g clipPath={fill('body')}>
        <path d={outline} fill={fill('paint')} />
        <path d={outline} fill={fill('ends')} />
        <g filter={fill('blur')}>
          <Shapes id={id} shapes={shapes.soft} />
        </g>
        <Shapes id={id} shapes={shapes.body} />
        <path className={styles.border} d={shapes.borders} />
      </g>
      <g clipPath={fill('cabin')}>
        <path d={glass} fill={fill('glass')} />
        <path className={styles.seats} d={shapes.seats} fill={interior} />
        <path className={styles.steering} d={shapes.steering} />
        <path d={glass} fill={fill('sky')} />
        <path className={styles.gleam} d={gleamPath(left, right, shapes.height)} />
      </g>
      <path className={styles.seam} d={glass} />
      <Shapes id={id} shapes={shapes.fittings} />
      <path className={styles.edge} d={outline} fill="none" />
      {axles.map((x) => (
        <use key={x} href={`#${id}wheel`} x={x} y={-radius} />
      ))}
    </>
  );
});
