import type { Text } from '../catalogue/schema/primitives';
import type { Car } from './car';

/** "Jetour Dashing Luxury", in every language that the model's name is given in. */
export function carName({ model, trim }: Pick<Car, 'model' | 'trim'>): Text {
  return Object.fromEntries(
    Object.entries(model.name).map(([language, name]) => [
      language,
      `${model.brand} ${name} ${trim.name[language] ?? trim.id}`,
    ]),
  );
}
