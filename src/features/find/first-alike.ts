import type { Car } from '../../configuration/car';
import { drawnCar } from '../../configuration/drawn-car';

/** Finds, of cars that look the same from the side, the first in their order: for each car, itself or one before it. */
export function firstAlike(cars: readonly Car[]): (car: Car) => Car {
  const byLook = new Map<string, Car>();
  const first = new Map(
    cars.map((car) => {
      const look = JSON.stringify([car.model.id, drawnCar(car, undefined)]);
      const like = byLook.get(look) ?? car;
      byLook.set(look, like);
      return [car, like] as const;
    }),
  );
  return (car) => first.get(car) ?? car;
}
