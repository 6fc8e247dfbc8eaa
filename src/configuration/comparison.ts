import type { Model } from '../catalogue/schema/model';
import type { Offer } from '../catalogue/schema/offer';
import { offerSteps, stepRows, type Step } from '../catalogue/steps';
import { carWith, questionOf, type Car } from './car';
import { queryPart, type Codec } from './codec';
import { extrasParameters, extrasWritten } from './extras-written';
import type { ModelRange } from './model-range';
import { extrasAmong, picksBy, type Picks, type Selection } from './selection';
import { ask } from './solver';

/** A car of a comparison: a row of the price list, and what was picked that no row says. */
export interface ComparedCar {
  readonly offer: string;
  /** Colour, interior, extras: only what the buyer picked. */
  readonly picks: Picks;
}

/** The cars that are compared, in the order they were added; of each row of the price list one at most. */
export type Comparison = readonly ComparedCar[];

/** More cars than this nobody can hold in view. */
export const MOST_CARS = 4;

/** The steps that a row of the price list leaves open. */
const openSteps: readonly Step[] = stepRows.filter(({ inOffer }) => !inOffer).map(({ id }) => id);

/** A car as a comparison keeps it. */
export const comparedCar = (offer: string, picks: Picks = {}): ComparedCar => ({
  offer,
  picks: {
    ...picksBy((step) => (openSteps.includes(step) ? picks[step] : undefined)),
    ...extrasAmong(picks),
  },
});

export const isCompared = (comparison: Comparison, offer: string): boolean =>
  comparison.some((each) => each.offer === offer);

/** With one more car; in its place where its row is compared already; unchanged where there is no room for it. */
export function withCar(comparison: Comparison, car: ComparedCar): Comparison {
  if (isCompared(comparison, car.offer))
    return comparison.map((each) => (each.offer === car.offer ? car : each));
  return comparison.length < MOST_CARS ? [...comparison, car] : comparison;
}

export const withoutCar = (comparison: Comparison, offer: string): Comparison =>
  comparison.filter((each) => each.offer !== offer);

/** None stands in an id, and an address writes them as they are. */
const [BETWEEN_CARS, BETWEEN_PICKS, BETWEEN_EXTRAS] = ['_', '*', '..'];

/**
 * A comparison in an address: `dashing-elite_dashing-luxury-1.6t*moon-white`. A row of the price list, then what was
 * picked in the order of the steps, then the extras that were, and those that were refused: `*towbar..winter*roof-rails`. What the catalogue does not have is passed over.
 */
export const comparisonCodec = (range: ModelRange): Codec<Comparison> => {
  const serialize = (comparison: Comparison) => comparison.map(written).join(BETWEEN_CARS);
  return {
    parse: (text) => {
      const cars = carsIn(text).flatMap((car) => readCar(range, car));
      const comparison = cars.reduce<Comparison>(withCar, []);
      return comparison.length > 0 ? comparison : null;
    },
    serialize,
    equals: (a, b) => serialize(a) === serialize(b),
    initial: [],
  };
};

const carsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(BETWEEN_CARS)
    .map((car) => car.trim());

/** What an address asks to compare and does not get. */
export interface LeftOut {
  /** As it was written: the catalogue has no such row. */
  readonly unknown: readonly string[];
  /** Rows of the price list for which there is no room. */
  readonly beyond: readonly string[];
}

/** @param text a comparison as an address has it */
export function leftOutOf(range: ModelRange, text: string): LeftOut {
  const rows = carsIn(text).map((car) => car.split(BETWEEN_PICKS)[0] ?? '');
  const named = [...new Set(rows)].filter((row) => row !== '');
  return {
    unknown: named.filter((row) => !range.offers.has(row)),
    beyond: named.filter((row) => range.offers.has(row)).slice(MOST_CARS),
  };
}

function written({ offer, picks }: ComparedCar): string {
  const extras = new Map(extrasWritten(picks));
  const ids = [
    offer,
    ...openSteps.map((step) => picks[step] ?? ''),
    ...extrasParameters.map((parameter) => (extras.get(parameter) ?? '').replaceAll(' ', BETWEEN_EXTRAS)),
  ];
  const last = ids.findLastIndex((id) => id !== '');
  return ids.slice(0, last + 1).join(BETWEEN_PICKS);
}

function readCar(range: ModelRange, text: string): readonly ComparedCar[] {
  const [offer = '', ...ids] = text.split(BETWEEN_PICKS);
  const sold = range.offers.get(offer);
  if (!sold) return [];
  const options = range.optionsOf(sold.model.id);
  const picks = picksBy((step) => {
    const id = ids[openSteps.indexOf(step)];
    return options[step].some((option) => option.id === id) ? id : undefined;
  });
  const asked = extrasParameters.map((parameter, index) => [
    parameter,
    (ids[openSteps.length + index] ?? '').replaceAll(BETWEEN_EXTRAS, ' '),
  ]);
  const row = { picks: offerPicks(sold.model, sold.offer), aside: {}, list: range.newestList.id };
  const taken = range.takeExtras(new URLSearchParams(asked).toString(), row).selection;
  return [comparedCar(offer, { ...picks, ...extrasAmong(taken.picks) })];
}

/** What a buyer picks who wants exactly this row of the price list. */
export function offerPicks(model: Model, offer: Offer): Selection['picks'] {
  return {
    model: model.id,
    ...picksBy((step) => offerSteps.flatMap((each) => (each === step ? [offer[each]] : []))[0]),
  };
}

/**
 * The selection of a compared car: its row and what was picked beside it, or the row alone where rules do not let the
 * two go together any more.
 * @throws Error when the range has no such row
 */
export function comparedSelection(range: ModelRange, { offer, picks }: ComparedCar, list: string): Selection {
  const sold = range.offers.get(offer);
  if (!sold) throw new Error(`unknown offer ${offer}`);
  const row: Selection = { picks: offerPicks(sold.model, sold.offer), aside: {}, list };
  const whole: Selection = { ...row, picks: { ...row.picks, ...picks } };
  const answer = ask(range.ofModel(sold.model.id), questionOf(range, whole)).nearest();
  return answer?.givesWay.length === 0 ? whole : row;
}

/**
 * The car of a selection that names a row of the price list.
 * @throws Error when the range has no such row
 */
export function comparedCarOf(range: ModelRange, compared: ComparedCar, list: string): Car {
  const selection = comparedSelection(range, compared, list);
  const answer = ask(range.ofModel(selection.picks.model), questionOf(range, selection)).nearest();
  if (!answer) throw new Error(`no car of ${compared.offer}`);
  return carWith(range, { ...answer.ids, offer: compared.offer });
}

/** The query of a link to a comparison, beside whatever the query says of the reader's own car. */
export const comparisonQuery = (range: ModelRange, query: string, cars: Comparison): string =>
  queryPart<{ readonly cars: Comparison }>('', { cars: comparisonCodec(range) }).write(query, { cars });

/** A car among the rows of its model's price list next to its own, as many as there is room for. */
export function versionsBeside({ model, offer }: Car, picks: Picks): Comparison {
  const at = model.offers.findIndex(({ id }) => id === offer.id);
  const start = Math.max(0, Math.min(at - 1, model.offers.length - MOST_CARS));
  return model.offers
    .slice(start, start + MOST_CARS)
    .map(({ id }) => comparedCar(id, id === offer.id ? picks : {}));
}
