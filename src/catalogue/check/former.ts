import type { Catalogue } from '../schema/catalogue';
import { offerSteps, stepRows, type Step } from '../steps';
import { check, type Findings } from './finding';

/** What a step can be today. */
const idsIn = (catalogue: Catalogue, step: Step): ReadonlySet<string> =>
  new Set(
    stepRows.flatMap((row) => {
      if (row.id !== step) return [];
      const lists =
        row.of === 'model' ? catalogue.models.map((model) => model[row.list]) : [catalogue[row.list]];
      return lists.flatMap((list) => list.map(({ id }) => id));
    }),
  );

/** What is sold no more is really gone, and everything that is said of it has a name and a source. */
export function* checkFormer(catalogue: Catalogue): Findings {
  const { former } = catalogue;
  if (!former) return;
  const sources = new Set(catalogue.sources.map(({ id }) => id));
  const offers = new Set(catalogue.models.flatMap((model) => model.offers.map(({ id }) => id)));
  for (const [index, { step, id }] of former.options.entries())
    yield check(!idsIn(catalogue, step).has(id), `former.options[${index}].id`, `"${id}" is still sold`);
  for (const [index, offer] of former.offers.entries()) {
    const path = `former.offers[${index}]`;
    yield check(!offers.has(offer.id), `${path}.id`, `"${offer.id}" is still sold`);
    for (const step of ['model', ...offerSteps] as const) {
      const isNamed =
        idsIn(catalogue, step).has(offer[step]) ||
        former.options.some((option) => option.step === step && option.id === offer[step]);
      yield check(isNamed, `${path}.${step}`, `unknown id "${offer[step]}"`);
    }
    for (const [place, { source }] of offer.prices.entries())
      yield check(sources.has(source), `${path}.prices[${place}].source`, `unknown id "${source}"`);
  }
}
