import type { CatalogueCore } from '../../src/catalogue/schema/catalogue';
import type { Literals } from '../../src/catalogue/schema/model';
import type { Step } from '../../src/catalogue/steps';

export type CarIds = Readonly<Record<Step, string>> & { readonly offer: string };

/**
 * Every car of a catalogue by plain nested loops: the witness that the engine's answers are held against. It shares no
 * code with what it checks.
 */
export function allCars(catalogue: CatalogueCore): readonly CarIds[] {
  const cars: CarIds[] = [];
  for (const model of catalogue.models) {
    for (const offer of model.offers) {
      for (const colour of model.colours) {
        for (const interior of model.interiors) {
          const { engine, gearbox, drive, trim } = offer;
          const car = {
            model: model.id,
            engine,
            gearbox,
            drive,
            trim,
            colour: colour.id,
            interior: interior.id,
          };
          const ids = new Map(Object.entries(car));
          const has = (literals: Literals) =>
            Object.entries(literals).every(([step, values]) => values?.includes(ids.get(step) ?? ''));
          if (model.rules.every(({ when, needs }) => !has(when) || has(needs)))
            cars.push({ ...car, offer: offer.id });
        }
      }
    }
  }
  return cars;
}
