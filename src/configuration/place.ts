import { extraKeyOf, extrasOfRow, valueWith } from '../catalogue/extras';
import type { Model } from '../catalogue/schema/model';
import type { Offer } from '../catalogue/schema/offer';
import { offerSteps } from '../catalogue/steps';
import type { ModelRange } from './model-range';
import type { Selection } from './selection';

/** Where a car has its page: its model, and its row of the price list as a path names it, "luxury-1.6t-7dct". */
export interface Place {
  readonly model: string;
  readonly row: string | null;
}

/** What every row is named by, in the order that a buyer would say it. */
const NAMED_BY = ['trim', 'engine', 'gearbox'] as const;
/** What else tells rows apart, where it has to. */
const others = offerSteps.filter((step) => !NAMED_BY.some((id) => id === step));

/** Every pick asks for the name of its row. */
const known = new WeakMap<Model, ReadonlyMap<string, string>>();

/**
 * The names of a model's rows by their offers. A row is named without regard to those that come after it, so that a name
 * that was given out stays when the price list grows.
 */
export function rowNames(model: Model): ReadonlyMap<string, string> {
  const before = known.get(model);
  if (before) return before;
  const taken = new Set<string>();
  const names = new Map(
    model.offers.map((offer) => {
      const short = NAMED_BY.map((step) => offer[step]).join('-');
      const long = [short, ...others.map((step) => offer[step])].join('-');
      const name = [short, long].find((each) => !taken.has(each)) ?? numbered(long, taken);
      taken.add(name);
      return [offer.id, name];
    }),
  );
  known.set(model, names);
  return names;
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${name}-${String(number)}`)) number += 1;
  return `${name}-${String(number)}`;
}

/** The place of a car. */
export const placeOf = ({ model, offer }: { readonly model: Model; readonly offer: Offer }): Place => ({
  model: model.id,
  row: rowNames(model).get(offer.id) ?? null,
});

/** The offer at a place; undefined when its model has no row of that name, or the place names none. */
export function offerAt(range: ModelRange, { model: id, row }: Place): Offer | undefined {
  const model = range.models.get(id);
  if (!model || row === null) return undefined;
  const names = rowNames(model);
  return model.offers.find((offer) => names.get(offer.id) === row);
}

/** What a buyer picks who wants exactly this row: nothing that the model leaves no choice about. */
export function picksOf(model: Model, offer: Offer): Selection['picks'] {
  const isChoice = (step: (typeof offerSteps)[number]) =>
    NAMED_BY.some((each) => each === step) || model.offers.some((other) => other[step] !== offer[step]);
  const picked = offerSteps.filter(isChoice).map((step) => [step, offer[step]]);
  const own = extrasOfRow(model, offer).map((extra) => [extraKeyOf(extra), valueWith(extra)]);
  return { ...Object.fromEntries([...picked, ...own]), model: model.id };
}
