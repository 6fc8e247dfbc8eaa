import { recordOf } from '../../src/catalogue/record-of';
import type { CatalogueCore } from '../../src/catalogue/schema/catalogue';
import type { Literals } from '../../src/catalogue/schema/extra';
import { modelRows, offerSteps, steps, type Step } from '../../src/catalogue/steps';

export type CarIds = Readonly<Record<Step, string>> & { readonly offer: string };

/**
 * Every car of a catalogue by plain nested loops: the witness that the engine's answers are held against. It takes the
 * names of the steps from the registry, and shares nothing else with what it checks.
 */
export function allCars({ models }: CatalogueCore): readonly CarIds[] {
  const ids = [...steps, 'offer'] as const;
  return models.flatMap((model) => {
    let cars = model.offers.map(
      (offer): ReadonlyMap<string, string> =>
        new Map([
          ['model', model.id],
          ['offer', offer.id],
          ...offerSteps.map((step) => [step, offer[step]] as const),
        ]),
    );
    for (const { id: step, list, inOffer } of modelRows) {
      if (inOffer) continue;
      cars = cars.flatMap((car) => model[list].map(({ id }) => new Map([...car, [step, id]])));
    }
    const meets = (car: ReadonlyMap<string, string>, literals: Literals) =>
      Object.entries(literals).every(([step, values]) => values?.includes(car.get(step) ?? ''));
    return cars
      .filter((car) => model.rules.every(({ when, needs }) => !meets(car, when) || meets(car, needs)))
      .map((car) => recordOf(ids, (id) => car.get(id) ?? ''));
  });
}
