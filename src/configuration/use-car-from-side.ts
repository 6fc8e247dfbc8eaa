import { useMemo } from 'react';
import type { Car } from './car';
import { drawnCar, roomFor } from './drawn-car';
import { useDrawing } from './drawings-context';
import { useRange } from './react';

/** A car as a drawing from the side takes it, at the scale of all others of the range; suspends until its style has come. */
export function useCarFromSide(car: Car) {
  const range = useRange();
  const style = useDrawing(car.model, 'side');
  const drawn = useMemo(() => drawnCar(car, style), [car, style]);
  const room = useMemo(() => roomFor(range), [range]);
  return { view: 'side', car: drawn, room, showDimensions: false } as const;
}
