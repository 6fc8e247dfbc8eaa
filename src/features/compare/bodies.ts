import type { Car } from '../../configuration/car';
import { dimensionsOf } from '../../configuration/drawn-car';

/** Compared cars of one shape: of one model, with the same published dimensions. */
export interface Body {
  /** The first of them. */
  readonly car: Car;
  readonly cars: readonly Car[];
}

/** The shapes among some cars, in their order. */
export function bodiesOf(cars: readonly Car[]): readonly Body[] {
  const shapeOf = (car: Car) => JSON.stringify([car.model.id, dimensionsOf(car)]);
  return [...new Set(cars.map(shapeOf))].flatMap((shape) => {
    const same = cars.filter((car) => shapeOf(car) === shape);
    return same[0] ? [{ car: same[0], cars: same }] : [];
  });
}
