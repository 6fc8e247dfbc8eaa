import type { Former, FormerOffer } from '../catalogue/schema/former';
import type { Text } from '../catalogue/schema/primitives';
import { offerSteps, type Step } from '../catalogue/steps';
import { writeAddress, type AddressProblem } from './address';
import { carWith, questionOf, type Car } from './car';
import type { ModelRange } from './model-range';
import { optionName } from './option-name';
import { picksBy, type Selection } from './selection';
import { ask } from './solver';

/** A car that a link was made for and that is sold no more, and the nearest one that is. */
export interface Remembered {
  readonly offer: FormerOffer;
  /** What the sender saw, in whole kopecks. */
  readonly wasPrice: number;
  readonly nearest: Car;
  /** What that costs on the newest list, in whole kopecks. */
  readonly now: number;
  /** Where it is found. */
  readonly query: string;
}

/** What a link asked for in a step, whether the page could take it or not. */
const askedIn = (problems: readonly AddressProblem[], { picks, aside }: Selection, step: Step) =>
  problems.find((problem) => 'step' in problem && problem.step === step && problem.kind !== 'doubled')
    ?.asked ??
  picks[step] ??
  aside[step];

/** The steps that a row of the price list says. */
const columns = ['model', ...offerSteps] as const;

const rowOf = (offer: FormerOffer) => [offer.trim, offer.engine, offer.gearbox].join('-');

/**
 * The car of a link that named a row which is sold no more; the cheapest one then, where it left that open.
 * @param problems what the page could not take of the link
 * @param selection what it took
 * @returns null where the car is still sold, and where nobody knows what it was
 */
export function rememberedCar(
  range: ModelRange,
  former: Former,
  problems: readonly AddressProblem[],
  selection: Selection,
): Remembered | null {
  const row = problems.find(({ kind }) => kind === 'not-sold')?.asked;
  const asked = (step: Step) => askedIn(problems, selection, step);
  const isAsked = (offer: Pick<FormerOffer, (typeof offerSteps)[number]>, model: string) =>
    model === asked('model') &&
    offerSteps.every((step) => asked(step) === undefined || asked(step) === offer[step]);
  const isSold = [...range.offers.values()].some(({ model, offer }) => isAsked(offer, model.id));
  if (row === undefined && isSold) return null;
  const list = range.lists.get(selection.list) ?? range.newestList;
  const [seen] = former.offers
    .filter((offer) => (row === undefined || row.startsWith(rowOf(offer))) && isAsked(offer, offer.model))
    .flatMap((offer) => {
      const price = offer.prices.findLast(({ from }) => from <= list.date) ?? offer.prices[0];
      return price ? [{ offer, wasPrice: price.value }] : [];
    })
    .toSorted((a, b) => a.wasPrice - b.wasPrice);
  return seen ? { ...seen, ...nearestTo(range, seen.offer, asked) } : null;
}

/** The car on sale that keeps the most of a former one and of what was asked for, then the cheapest. */
function nearestTo(range: ModelRange, offer: FormerOffer, asked: (step: Step) => string | undefined) {
  const known = picksBy((step) => {
    const column = columns.find((each) => each === step);
    const id = column ? offer[column] : asked(step);
    return id !== undefined && range.values[step].includes(id) ? id : undefined;
  });
  const model = known.model ?? range.catalogue.models[0]?.id ?? '';
  const list = range.newestList;
  const question = questionOf(range, { picks: { ...known, model }, aside: {}, list: list.id });
  // Of several models the first where the fewest give way, then the cheapest.
  const [solution] = (known.model === undefined ? [...range.models.keys()] : [model])
    .flatMap((id) => ask(range.ofModel(id), { ...question, picks: known }).nearest() ?? [])
    .toSorted((a, b) => a.givesWay.length - b.givesWay.length || a.price - b.price);
  if (!solution) throw new Error(`no car is sold of ${model}`);
  const { ids } = solution;
  const picks = {
    ...picksBy((step) => ((known[step] ?? asked(step)) ? ids[step] : undefined)),
    model: ids.model,
  };
  return {
    nearest: carWith(range, ids),
    now: range.pricesOn(list).get(ids.offer) ?? 0,
    query: writeAddress({ picks, aside: {}, list: list.id }),
  };
}

/** What a value is called that was sold once or still is; the id itself where nobody knows. */
export const nameThen = (range: ModelRange, former: Former, step: Step, id: string): Text =>
  former.options.find((option) => option.step === step && option.id === id)?.name ??
  optionName(range.catalogue, step, id);

/** In which steps that a row says a former car and another one differ, in the order of the steps. */
export const stepsApart = (offer: FormerOffer, car: Car): readonly (typeof columns)[number][] =>
  columns.filter((step) => offer[step] !== car.ids[step]);
