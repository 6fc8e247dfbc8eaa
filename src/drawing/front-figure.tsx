import { useMemo } from 'react';
import type { DrawnCar } from './drawn-car.ts';
import { FrontCar } from './front-car.tsx';
import { frontShapes, type FrontShapes } from './front-geometry.ts';
import { PaintDefs } from './paint-defs.tsx';
import { tonesOf } from './paint.ts';
import { proportions, type Proportions } from './proportions.ts';
import { PLAIN_INTERIOR } from './side-figure.tsx';

export interface FrontView {
  readonly real: Proportions;
  readonly shapes: FrontShapes;
}

/** The front view's geometry, computed again only when the car's size or style changes. */
export function useFrontView({ dimensions, tyre, style }: DrawnCar): FrontView {
  return useMemo(() => {
    const real = proportions(dimensions, tyre, style.drawnFor);
    return { real, shapes: frontShapes(style, real) };
  }, [dimensions, tyre, style]);
}

interface FrontFigureProps {
  /** unique on the page */
  readonly id: string;
  readonly car: DrawnCar;
  readonly view: FrontView;
}

/** The painted car from the front, its middle at x = 0, standing on y = 0. */
export function FrontFigure({ id, car, view }: FrontFigureProps) {
  const tones = useMemo(() => tonesOf(car.paint), [car.paint]);
  const { real, shapes } = view;
  const half = real.width / 2;
  return (
    <>
      <defs>
        <PaintDefs id={id} tones={tones} real={real} light={car.style.light} ends={[-half, half]} />
      </defs>
      <g color={tones.seam}>
        <FrontCar
          id={id}
          shapes={shapes}
          halfWidth={half}
          height={real.height}
          grille={car.style.front.grille}
          interior={car.interior ?? PLAIN_INTERIOR}
        />
      </g>
    </>
  );
}
