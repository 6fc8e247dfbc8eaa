import { useMemo } from 'react';
import type { DrawnCar } from './drawn-car.ts';
import { PaintDefs } from './paint-defs.tsx';
import { tonesOf } from './paint.ts';
import { proportions, type Proportions } from './proportions.ts';
import { SideCar } from './side-car.tsx';
import { sideShapes, type SideShapes } from './side-geometry.ts';
import { wheelShapes, type WheelShapes } from './wheel-geometry.ts';

/** Seats whose colour is not known. */
export const PLAIN_INTERIOR = '#3a3f46';

export interface SideView {
  readonly real: Proportions;
  readonly shapes: SideShapes;
  readonly wheel: WheelShapes;
}

/** The side view's geometry, computed again only when the car's size or style changes. */
export function useSideView({ dimensions, tyre, style }: DrawnCar): SideView {
  return useMemo(() => {
    const real = proportions(dimensions, tyre, style.drawnFor);
    return { real, shapes: sideShapes(style, real), wheel: wheelShapes(style.wheel, real.tyre.rim) };
  }, [dimensions, tyre, style]);
}

interface SideFigureProps {
  /** unique on the page */
  readonly id: string;
  readonly car: DrawnCar;
  readonly view: SideView;
}

/** The painted car from the side, its front bumper at x = 0, standing on y = 0. */
export function SideFigure({ id, car, view }: SideFigureProps) {
  const tones = useMemo(() => tonesOf(car.paint), [car.paint]);
  const { real, shapes, wheel } = view;
  return (
    <>
      <defs>
        <PaintDefs id={id} tones={tones} real={real} light={car.style.light} ends={[0, real.length]} />
      </defs>
      <g color={tones.seam}>
        <SideCar
          id={id}
          real={real}
          shapes={shapes}
          wheel={wheel}
          finish={car.style.wheel.finish}
          interior={car.interior ?? PLAIN_INTERIOR}
        />
      </g>
    </>
  );
}
