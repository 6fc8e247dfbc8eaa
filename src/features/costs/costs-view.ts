import { choiceOf, decimalBetween, idIn, orNone, queryPart, type QueryPart } from '../../configuration/codec';
import type { ModelRange } from '../../configuration/model-range';
import {
  ageCoefficients,
  baseTariff,
  bonusClasses,
  experienceFrom,
  type Age,
  type BonusClass,
} from './russia/insurance';
import { places } from './russia/places';
import { grades, loanRate, visit, type Grade } from './russia/prices';

/** What a reader says of their year, their policy and their loan. */
export interface CostsView {
  /** A row of the price list to hold against the reader's own car; null: none was chosen. */
  readonly with: string | null;
  readonly place: string;
  /** A year's way. */
  readonly km: number;
  /** Per cent of it in a city. */
  readonly city: number;
  readonly grade: Grade;
  /** Kopecks; null: the place's. */
  readonly litre: number | null;
  readonly age: Age;
  readonly driven: string;
  readonly bonus: BonusClass;
  /** Whole roubles. */
  readonly base: number;
  /** Whole roubles. */
  readonly visit: number;
  readonly pay: 'cash' | 'loan';
  /** Per cent. */
  readonly down: number;
  /** Hundredths of a per cent a year. */
  readonly rate: number;
  readonly months: number;
  /** Whether the lines of the years begin at the price of the car. */
  readonly from: 'price' | 'zero';
}

/** What each number may be. The litre, the rate: in hundredths. */
export const bounds = {
  km: { least: 1000, most: 60_000, decimals: 0, initial: 15_000 },
  city: { least: 0, most: 100, decimals: 0, initial: 50 },
  litre: { least: 3000, most: 30_000, decimals: 2, initial: 7455 },
  // In the middle: where an insurer sets it depends on more than it tells.
  base: {
    ...baseTariff.value,
    decimals: 0,
    initial: Math.round((baseTariff.value.least + baseTariff.value.most) / 2),
  },
  visit: { least: 0, most: 100_000, decimals: 0, initial: visit.value.roubles },
  down: { least: 0, most: 90, decimals: 0, initial: 20 },
  rate: { least: 0, most: 6000, decimals: 2, initial: loanRate.value },
  months: { least: 12, most: 96, decimals: 0, initial: 60 },
} as const;

export const codecs = {
  km: decimalBetween(bounds.km),
  city: decimalBetween(bounds.city),
  litre: decimalBetween(bounds.litre),
  base: decimalBetween(bounds.base),
  visit: decimalBetween(bounds.visit),
  down: decimalBetween(bounds.down),
  rate: decimalBetween(bounds.rate),
  months: decimalBetween(bounds.months),
};

/** The view in an address. Its keys begin with `k.`, which no step of a car does. */
export const costsView = (range: ModelRange): QueryPart<CostsView> =>
  queryPart<CostsView>('k.', {
    with: idIn((id) => range.offers.has(id)),
    place: choiceOf(
      places.map(({ id }) => id),
      'moscow',
    ),
    km: codecs.km,
    city: codecs.city,
    grade: choiceOf(grades, '95'),
    litre: orNone(codecs.litre),
    age: choiceOf(
      ageCoefficients.value.map(({ age }) => age),
      '35-39',
    ),
    driven: choiceOf(experienceFrom.map(String), '10'),
    bonus: choiceOf(
      bonusClasses.value.map(([id]) => id),
      '13',
    ),
    base: codecs.base,
    visit: codecs.visit,
    pay: choiceOf(['cash', 'loan'], 'cash'),
    down: codecs.down,
    rate: codecs.rate,
    months: codecs.months,
    from: choiceOf(['price', 'zero'], 'price'),
  });
