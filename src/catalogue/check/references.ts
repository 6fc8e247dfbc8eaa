import { extrasOf } from '../extras';
import type { Catalogue } from '../schema/catalogue';
import type { Literals } from '../schema/extra';
import type { Model } from '../schema/model';
import { recordOf } from '../record-of';
import { modelRows, offerSteps, powertrainSteps, sharedRows, stepsInModel } from '../steps';
import { check, type Finding, type Findings } from './finding';
import { citationsOf } from '../places';

type Named = readonly { readonly id: string }[];
type Refer = (path: string, id: string) => Finding;

const among = (list: Named): Refer => {
  const known = new Set(list.map(({ id }) => id));
  return (path, id) => check(known.has(id), path, `unknown id "${id}"`);
};

function* literalReferences(
  path: string,
  literals: Literals,
  refer: Readonly<Record<string, Refer>>,
): Findings {
  for (const [part, ids = []] of Object.entries(literals)) {
    for (const [place, id] of ids.entries()) yield refer[part]?.(`${path}.${part}[${place}]`, id) ?? null;
  }
}

function* ruleReferences(model: Model, refer: Readonly<Record<string, Refer>>): Findings {
  for (const [index, rule] of model.rules.entries()) {
    for (const side of ['when', 'needs'] as const) {
      const path = `models.${model.id}.rules[${index}].${side}`;
      yield check(Object.keys(rule[side]).length > 0, path, 'is empty, so the rule says nothing');
      yield* literalReferences(path, rule[side], refer);
    }
  }
  for (const [index, { when }] of (model.charges ?? []).entries())
    yield* literalReferences(`models.${model.id}.charges[${index}].when`, when, refer);
}

/** What a step of a model can be, from the list that its row of the registry names. */
const optionsIn = (catalogue: Catalogue, model: Model) => [
  ...sharedRows.map(({ id, list }) => ({ step: id, options: catalogue[list] })),
  ...modelRows.map(({ id, list }) => ({ step: id, options: model[list] })),
];

function* modelReferences(model: Model, catalogue: Catalogue): Findings {
  const path = `models.${model.id}`;
  const steps = recordOf(stepsInModel, (step) =>
    among(optionsIn(catalogue, model).find((row) => row.step === step)?.options ?? []),
  );
  for (const [index, row] of model.powertrains.entries()) {
    for (const step of powertrainSteps) yield steps[step](`${path}.powertrains[${index}].${step}`, row[step]);
  }
  for (const [index, row] of model.offers.entries()) {
    for (const step of offerSteps) yield steps[step](`${path}.offers[${index}].${step}`, row[step]);
  }
  const extra = among(extrasOf(model));
  yield* ruleReferences(model, { ...steps, has: extra, lacks: extra });
  const condition = among(catalogue.conditions ?? []);
  for (const [index, { prices }] of model.offers.entries()) {
    for (const [place, price] of prices.entries()) {
      if (price.condition !== undefined)
        yield condition(`${path}.offers[${index}].prices[${place}].condition`, price.condition);
    }
  }
}

/** Every id that the catalogue names is one that it has. */
export function* checkReferences(catalogue: Catalogue): Findings {
  const source = among(catalogue.sources);
  const model = among(catalogue.models);
  for (const { path, citation } of citationsOf(catalogue)) yield source(`${path}.source`, citation.source);
  for (const each of catalogue.models) yield* modelReferences(each, catalogue);
  for (const [index, price] of catalogue.headlinePrices.entries()) {
    yield model(`headlinePrices[${index}].model`, price.model);
  }
  for (const [index, statement] of catalogue.about.entries())
    yield model(`about[${index}].model`, statement.model);
  for (const [index, table] of catalogue.equipment.entries()) {
    yield model(`equipment[${index}].model`, table.model);
    const group = among(table.groups);
    for (const [place, item] of table.items.entries()) {
      yield group(`equipment.${table.model}.items[${place}].group`, item.group);
    }
  }
}
