import type { Text } from '../catalogue/schema/primitives';
import type { Car } from './car';

/** "Jetour Dashing Luxury", as both languages print it. */
export function carName(car: Pick<Car, 'model' | 'trim'>): Text {
  const { model, trim } = car;
  return {
    ru: `${model.brand} ${model.name.ru} ${trim.name.ru}`,
    en: `${model.brand} ${model.name.en} ${trim.name.en}`,
  };
}
