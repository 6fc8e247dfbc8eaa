import { useMemo } from 'react';
import type { CarShapes } from './car-shapes.ts';
import type { DrawnCar } from './drawn-car.ts';
import { proportions, type Proportions } from './proportions.ts';
import type { DrawingStyle } from './style.ts';

export interface CarView {
  readonly real: Proportions;
  readonly shapes: CarShapes;
}

/** A view's geometry, computed again only when the car's size or style changes: a new paint costs nothing here. */
export const useCarView = (
  draw: (style: DrawingStyle, real: Proportions) => CarShapes,
  { dimensions, tyre, style }: DrawnCar,
): CarView =>
  useMemo(() => {
    const real = proportions(dimensions, tyre, style.drawnFor);
    return { real, shapes: draw(style, real) };
  }, [draw, dimensions, tyre, style]);
