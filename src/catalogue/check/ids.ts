import { extrasOf } from '../extras';
import type { Catalogue } from '../schema/catalogue';
import type { Model } from '../schema/model';
import type { Text } from '../schema/primitives';
import { check, unique, type Findings } from './finding';
import { modelRows, offerSteps, powertrainSteps, sharedRows } from '../steps';

type Named = readonly { readonly id: string }[];

const modelLists = modelRows.map(({ list }) => list);
const sharedLists = sharedRows.map(({ list }) => list);

const ids = (named: Named) => named.map(({ id }) => id);
const places = (path: string) => (index: number) => `${path}[${index}].id`;

function* withinModel(model: Model): Findings {
  const path = `models.${model.id}`;
  for (const list of [...modelLists, 'rules', 'notices'] as const) {
    yield* unique(ids(model[list]), places(`${path}.${list}`));
  }
  yield* unique(ids(extrasOf(model)), places(`${path}.extras`));
  yield* unique(ids(model.charges ?? []), places(`${path}.charges`));
  // Cars of two model years may be sold beside one another.
  const rows = model.offers.map((offer) => {
    const year = offer.specs?.modelYear?.value;
    const columns = offerSteps.map((step) => offer[step]);
    return [...columns, ...(typeof year === 'string' ? [year] : [])].join(' ');
  });
  yield* unique(rows, (index) => `${path}.offers[${index}]`);
  const powertrains = model.powertrains.map((powertrain) =>
    powertrainSteps.map((step) => powertrain[step]).join(' '),
  );
  yield* unique(powertrains, (index) => `${path}.powertrains[${index}]`);
}

const allOf = (name: Text) => Object.values(name).join(' / ');

/** The same id in two models is the same thing: a link that changes the model keeps it. */
function* sameNames({ models }: Catalogue): Findings {
  for (const list of [...modelLists, 'extras'] as const) {
    const first = new Map<string, { readonly model: string; readonly name: Text }>();
    for (const model of models) {
      for (const [index, { id, name }] of (model[list] ?? []).entries()) {
        const known = first.get(id) ?? { model: model.id, name };
        first.set(id, known);
        yield check(
          Object.entries(name).every(([language, said]) => (known.name[language] ?? said) === said),
          `models.${model.id}.${list}[${index}].name`,
          `"${id}" is "${allOf(name)}" here, but "${allOf(known.name)}" in models.${known.model}`,
        );
      }
    }
  }
}

/** And so it stands in the same slot, of which links hold the one that is chosen. */
function* sameSlots({ models }: Catalogue): Findings {
  const first = new Map<string, string | undefined>();
  for (const model of models) {
    for (const [index, { id, slot }] of extrasOf(model).entries()) {
      const known = first.has(id) ? first.get(id) : slot;
      first.set(id, known);
      yield check(
        known === slot,
        `models.${model.id}.extras[${index}].slot`,
        `is ${slot ?? 'none'} here, but ${known ?? 'none'} in another model`,
      );
    }
  }
}

/** Ids are unique where they are looked up, and mean one thing across the models. */
export function* checkIds(catalogue: Catalogue): Findings {
  const lists = ['models', ...sharedLists, 'priceLists', 'sources', 'extraGroups', 'slots'] as const;
  for (const list of lists) yield* unique(ids(catalogue[list] ?? []), places(list));
  const offers = catalogue.models.flatMap((model) =>
    model.offers.map(({ id }, index) => ({ id, path: `models.${model.id}.offers[${index}].id` })),
  );
  yield* unique(ids(offers), (index) => offers[index]?.path ?? 'models');
  for (const model of catalogue.models) yield* withinModel(model);
  yield* sameNames(catalogue);
  yield* sameSlots(catalogue);

  yield* unique(
    catalogue.equipment.map(({ model }) => model),
    (index) => `equipment[${index}].model`,
  );
  for (const { model, groups, items } of catalogue.equipment) {
    yield* unique(ids(groups), places(`equipment.${model}.groups`));
    yield* unique(ids(items), places(`equipment.${model}.items`));
  }
}
