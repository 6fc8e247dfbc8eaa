import { priceOn } from '../../catalogue/look-up';
import { specOf } from '../../catalogue/spec-of';
import type { PriceList } from '../../catalogue/schema/catalogue';
import type { Fitting } from '../../catalogue/schema/equipment';
import type { Citation, Figure } from '../../catalogue/schema/figure';
import type { Unit } from '../../catalogue/schema/primitives';
import { better, specGroups, specRows } from '../../catalogue/schema/specs';
import { powertrainSteps } from '../../catalogue/steps';
import type { Car } from '../../configuration/car';
import { countedPrice } from '../../configuration/price';
import type { LateI18n } from '../../i18n/context';
import { figureText } from '../../i18n/figure-text';
import type { CompareWords } from './words/ru';

type Way = 'more' | 'less';

/** What a car has of a row. */
export interface CompareCell {
  /** Of the car's row of the price list. */
  readonly id: string;
  /** What cars are sorted by: a number in the figure's own unit; undefined where there is none. */
  readonly value: number | undefined;
  /** Of the number; null where there is none. */
  readonly unit: Unit | null;
  readonly text: string;
  readonly isUnconfirmed: boolean;
  readonly isPublished: boolean;
  /** Of an item of the equipment, where it is no text. */
  readonly fitting: Extract<Fitting, string> | null;
  /** Who says so, and when they said it. */
  readonly said: Citation | null;
  /** It is the better value of the row, where it is clear which way is better and the cars differ. */
  readonly isBetter: boolean;
}

export interface CompareRow {
  readonly id: string;
  readonly name: string;
  /** In the order of the cars. */
  readonly cells: readonly CompareCell[];
  /** Every car has the same. */
  readonly isSame: boolean;
  /** Which way is better, where that is clear. */
  readonly way: Way | null;
}

export interface RowGroup {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly CompareRow[];
}

/** A cell of which it is not known yet who has the better one. */
type Draft = Omit<CompareCell, 'id' | 'isBetter'>;

/**
 * Prices and technical figures of some cars in the groups of the data sheet. What is published of none has no row.
 * @param total what a car costs with its extras and charges
 */
export function figureGroups(
  cars: readonly Car[],
  list: PriceList,
  i18n: LateI18n,
  words: CompareWords,
  total: (car: Car) => number,
): readonly RowGroup[] {
  const { text, format, specName, specGroupName, stepName } = i18n;
  const rowOf = (id: string, name: string, of: (car: Car) => Draft, way?: Way) =>
    rowWith(cars, id, name, of, way);
  const row = (id: string, name: string, of: (car: Car) => Figure | null | undefined, way?: Way) =>
    rowOf(id, name, (car) => draftOf(i18n, of(car)), way);
  const prices = [
    row('list', words.list(format.date(list.date)), ({ offer }) => countedPrice(offer, list).price, 'less'),
    ...(cars.some((car) => total(car) !== countedPrice(car.offer, list).price.value)
      ? [
          rowOf('extras', words.extras, ({ extras }) => named(extrasIn(i18n, extras))),
          rowOf('total', words.total, (car) => amountOf(i18n, total(car)), 'less'),
        ]
      : []),
    row('benefits', words.withBenefits, ({ offer }) => priceOn(offer, list, 'with-benefits'), 'less'),
  ];
  const powertrain = powertrainSteps.map((step) =>
    rowOf(step, stepName(step), (car) => named(text(car[step].name))),
  );
  const specs = specGroups.map((group) => ({
    id: group,
    name: specGroupName(group),
    rows: [
      ...(group === 'drive' ? powertrain : []),
      ...specRows
        .filter((spec) => spec.group === group)
        .map(({ id }) => row(id, specName(id), (car) => specOf(car, id), better[id])),
    ],
  }));
  return [{ id: 'price', name: words.price, rows: prices }, ...specs].flatMap(({ id, name, rows }) => {
    const published = rows.filter(({ cells }) => cells.some((cell) => cell.isPublished));
    return published.length > 0 ? [{ id, name, rows: published }] : [];
  });
}

const named = (text: string): Draft => ({
  value: undefined,
  text,
  isUnconfirmed: false,
  isPublished: true,
  fitting: null,
  said: null,
  unit: null,
});

/** What a car has beyond its row, in words. */
const extrasIn = ({ text, format }: LateI18n, extras: Car['extras']): string =>
  extras.length === 0 ? '–' : format.list(extras.map(({ name }) => text(name)));

/** A sum that the page itself has added up. */
const amountOf = ({ format }: LateI18n, amount: number): Draft => ({
  ...named(format.price(amount)),
  value: amount,
  unit: 'money',
});

const draftOf = (i18n: LateI18n, figure: Figure | null | undefined): Draft => ({
  value: typeof figure?.value === 'number' ? figure.value : undefined,
  // What a car of its kind cannot have is no gap: an electric one has no displacement.
  text: figure ? figureText(i18n, figure) : figure === undefined ? '–' : i18n.m.notPublished,
  isUnconfirmed: figure?.status === 'unconfirmed',
  isPublished: figure !== null && figure !== undefined && figure.value !== null,
  fitting: null,
  said: figure ?? null,
  unit: typeof figure?.value === 'number' ? figure.unit : null,
});

function rowWith(
  cars: readonly Car[],
  id: string,
  name: string,
  of: (car: Car) => Draft,
  way: Way | undefined,
): CompareRow {
  const drafts = cars.map((car) => ({ id: car.offer.id, ...of(car) }));
  const values = drafts.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const best = way === undefined || low === high ? null : way === 'less' ? low : high;
  return {
    id,
    name,
    cells: drafts.map((draft) => ({ ...draft, isBetter: best !== null && draft.value === best })),
    isSame: new Set(drafts.map(({ text }) => text)).size === 1,
    way: way ?? null,
  };
}
