import type { Car } from '../../configuration/car';
import { drawnCar } from '../../configuration/drawn-car';

/** Finds, of cars that look the same from the side, the first in their order: for each car, itself or one before it. */
export function firstAlike(cars: readonly Car[]): (car: Car) => Car {
  const first = new Map<string, Car>();
  const lookOf = (car: Car) => JSON.stringify([car.model.id, drawnCar(car, undefined)]);
  for (const car of cars.toReversed()) first.set(lookOf(car), car);
  return (car) => first.get(lookOf(car)) ?? car;
}
