import fc from 'fast-check';
import { listPrice, text } from '../../src/catalogue/rows';
import type { CatalogueCore } from '../../src/catalogue/schema/catalogue';
import type { Charge, Extra, Literals, Rule, Supply } from '../../src/catalogue/schema/extra';
import type { Model } from '../../src/catalogue/schema/model';
import { smallCore } from './small-catalogue/catalogue';
import { city } from './small-catalogue/city';
import { brochure } from './small-catalogue/rows';
import { tour } from './small-catalogue/tour';

const ground = { status: 'confirmed', source: 'brochure', date: '2024-06-01' } as const;
const priced = (hundreds: number) => [listPrice('2024-01-01', hundreds * 100, brochure)];

const supply = fc.constantFrom<Supply>('standard', 'optional', 'optional', 'not-offered');

function extra(model: Model, id: string, more: Partial<Extra> = {}): fc.Arbitrary<Extra> {
  const withRows = (supplies: readonly Supply[], hundreds: number): Extra => ({
    id,
    name: text(id, id),
    group: 'comfort',
    offers: Object.fromEntries(model.offers.map((offer, index) => [offer.id, supplies[index] ?? 'optional'])),
    prices: priced(hundreds),
    ...ground,
    ...more,
  });
  return fc
    .tuple(fc.tuple(...model.offers.map(() => supply)), fc.integer({ min: 0, max: 900 }))
    .map(([supplies, hundreds]) => withRows(supplies, hundreds));
}

/** What a rule or a charge may be about: steps and extras that the model has. */
const literals = (model: Model): fc.Arbitrary<Literals> =>
  fc.record(
    {
      trim: fc.subarray(
        model.trims.map(({ id }) => id),
        { minLength: 1 },
      ),
      colour: fc.subarray(
        model.colours.map(({ id }) => id),
        { minLength: 1 },
      ),
      has: fc.subarray(['towbar', 'heater', 'alloy'], { minLength: 1 }),
      lacks: fc.subarray(['camera', 'steel'], { minLength: 1 }),
    },
    { requiredKeys: [] },
  );

const charge = (model: Model, id: string): fc.Arbitrary<Charge> =>
  fc
    .tuple(literals(model), fc.integer({ min: -300, max: 900 }))
    .map(([when, hundreds]) => ({ id, name: text(id, id), when, prices: priced(hundreds) }));

function rules(model: Model): fc.Arbitrary<readonly Rule[]> {
  const one = (when: Literals, needs: Literals): Rule => ({
    id: 'more',
    when,
    needs,
    text: text('more', 'more'),
    ...ground,
  });
  const some = fc.tuple(literals(model), literals(model)).map(([when, needs]) => one(when, needs));
  return fc.array(some, { maxLength: 1 });
}

function withExtras(model: Model): fc.Arbitrary<Model> {
  const complete = (extras: readonly Extra[], charges: readonly Charge[], more: readonly Rule[]): Model => ({
    ...model,
    extras: [...extras],
    charges: [...charges],
    rules: [...model.rules, ...more],
  });
  return fc
    .tuple(
      fc.tuple(
        extra(model, 'towbar'),
        extra(model, 'heater'),
        extra(model, 'camera'),
        extra(model, 'steel', { slot: 'wheels' }),
        extra(model, 'alloy', { slot: 'wheels' }),
        extra(model, 'winter', { contains: ['heater', 'alloy'] }),
        extra(model, 'everything', { contains: ['winter', 'camera'] }),
      ),
      fc.tuple(charge(model, 'paint'), charge(model, 'tax'), charge(model, 'discount')),
      rules(model),
    )
    .map((parts) => complete(...parts));
}

const selling = (models: Model[]): CatalogueCore => ({ ...smallCore, models });

/** A model under another name, with as many of its rows as are wanted. */
function renamed(model: Model, id: string, rows: number): Model {
  const named = (offer: Model['offers'][number]) => ({ ...offer, id: offer.id.replace(model.id, id) });
  return { ...model, id, name: text(id, id), offers: model.offers.slice(0, rows).map(named) };
}

/** Three to six models, some of which have extras: what one picks of the one, others may lack altogether. */
export const catalogueOfManyModels: fc.Arbitrary<CatalogueCore> = fc
  .array(fc.tuple(fc.constantFrom(city, tour), fc.integer({ min: 1, max: 4 }), fc.boolean()), {
    minLength: 3,
    maxLength: 6,
  })
  .chain((kinds) =>
    fc.tuple(
      ...kinds.map(([base, rows, hasExtras], index) => {
        const model = renamed(base, `${base.id}-${String(index)}`, rows);
        return hasExtras ? withExtras(model) : fc.constant(model);
      }),
    ),
  )
  .map(selling);

/** Two small models with every kind of extra, charge and rule about them; the one may lack what the other has. */
export const catalogueWithExtras: fc.Arbitrary<CatalogueCore> = fc
  .tuple(withExtras(city), fc.oneof(withExtras(tour), fc.constant(tour)))
  .map(selling);
