import { jetourCatalogue } from '../../../src/catalogue/jetour/catalogue';
import type { Catalogue } from '../../../src/catalogue/schema/catalogue';

/** A copy of the shipped catalogue that a test may break: through JSON, so that no two places share an object. */
export const copyOfJetour = (): Catalogue => JSON.parse(JSON.stringify(jetourCatalogue));

/** Means: take the key away. */
export const absent = Symbol('absent');

const step = (place: unknown, key: string): object => {
  const next: unknown = typeof place === 'object' && place !== null ? Reflect.get(place, key) : undefined;
  if (typeof next !== 'object' || next === null) throw new Error(`the catalogue has no ${key} here`);
  return next;
};

/** Puts a value at a path like `models.0.offers.3.gearbox`. A path that does not exist is a mistake of the test. */
export const put = (catalogue: Catalogue, path: string, value: unknown): Catalogue => {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let place: object = catalogue;
  for (const key of keys) place = step(place, key);
  if (value === absent) Reflect.deleteProperty(place, last);
  else Reflect.set(place, last, value);
  return catalogue;
};
