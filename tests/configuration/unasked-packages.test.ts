import { describe, expect, it } from 'vitest';
import { listPrice, text } from '../../src/catalogue/rows';
import type { Extra } from '../../src/catalogue/schema/extra';
import type { Model } from '../../src/catalogue/schema/model';
import { configurationOf } from '../../src/configuration/configuration';
import { modelRangeOf } from '../../src/configuration/described-range';
import type { Selection } from '../../src/configuration/selection';
import { smallCore } from '../support/small-catalogue/catalogue';
import { city } from '../support/small-catalogue/city';
import { brochure } from '../support/small-catalogue/rows';
import { tour } from '../support/small-catalogue/tour';

const ground = { status: 'confirmed', source: 'brochure', date: '2024-06-01' } as const;

/** An extra that every row has on request. */
const onRequest = (model: Model, id: string, roubles: number, contains?: string[]): Extra => ({
  id,
  name: text(id, id),
  group: 'comfort',
  offers: Object.fromEntries(model.offers.map((offer) => [offer.id, 'optional' as const])),
  prices: [listPrice('2024-01-01', roubles, brochure)],
  ...(contains && { contains }),
  ...ground,
});

function shown(models: Model[], picks: Selection['picks']) {
  const range = modelRangeOf({ ...smallCore, models });
  return configurationOf(range, { picks, aside: {}, list: range.newestList.id });
}

const namesOf = (extras: readonly Extra[]) => extras.map(({ id }) => id);

describe('a package that nobody asked for', () => {
  it('counts with what is in the packages that it contains: it is not taken to save on one of those', () => {
    const extras = [
      onRequest(city, 'roof', 56_000),
      onRequest(city, 'camera', 35_000),
      onRequest(city, 'winter', 20_000, ['roof']),
      onRequest(city, 'everything', 100, ['winter', 'camera']),
    ];
    const { car } = shown([{ ...city, extras }], { model: 'city', 'extra.roof': 'with' });
    expect(namesOf(car.extras)).toEqual(['roof']);
  });

  it('counts with its own contents, and not with another model’s of the same name', () => {
    const priced = (model: Model, roubles: number): Model => ({
      ...model,
      extras: [onRequest(model, 'heater', roubles), onRequest(model, 'winter', 100, ['heater'])],
    });
    const needsWinter = {
      id: 'white-base',
      when: { colour: ['white'], trim: ['base'] },
      needs: { has: ['winter'] },
      text: text(
        'Белая Базовая бывает только с зимним пакетом.',
        'A white Base comes with the winter package.',
      ),
      ...ground,
    };
    const models = [{ ...priced(city, 1000), rules: [...city.rules, needsWinter] }, priced(tour, 900_000)];
    const { steps } = shown(models, { model: 'tour', colour: 'white' });
    const [toCity] = steps.flatMap(({ options }) => options.filter(({ option }) => option.id === 'city'));
    expect(toCity?.solution.ids).toMatchObject({ trim: 'base', 'extra.winter': 'with' });
  });
});
