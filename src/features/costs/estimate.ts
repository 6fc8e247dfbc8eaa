import { specOf } from '../../catalogue/spec-of';
import type { PriceList } from '../../catalogue/schema/catalogue';
import type { Figure } from '../../catalogue/schema/figure';
import type { SpecId } from '../../catalogue/schema/specs';
import type { Car } from '../../configuration/car';
import { countedPrice } from '../../configuration/price';
import type { CostsView } from './costs-view';
import { borrowed, instalments, interestByYear, type Instalment } from './loan';
import { burnt, petrolCost, policy, serviceCost, transportTax, type Consumption } from './running-costs';
import { ageCoefficients, bonusClasses, experienceFrom, powerCoefficients } from './russia/insurance';
import type { Place } from './russia/places';
import { petrol, visit } from './russia/prices';

/** What a year costs of one kind, and the numbers that it is made of; the sum is null where one of them is not known. */
export type Cost = { readonly kopecks: number | null; readonly isUnconfirmed: boolean } & (
  | { readonly kind: 'petrol'; readonly perHundred: number | null; readonly litre: number }
  | { readonly kind: 'tax'; readonly hp: number | null; readonly rate: number | null }
  | { readonly kind: 'insurance'; readonly base: number; readonly coefficients: readonly number[] }
  | { readonly kind: 'service'; readonly visit: number }
  | { readonly kind: 'interest'; readonly owed: number; readonly months: readonly Instalment[] }
);

/** What a car costs. Whole kopecks. */
export interface Estimate {
  readonly car: Car;
  readonly price: number;
  readonly costs: readonly Cost[];
  /** Of all costs that are known. */
  readonly year: number;
  /** Whether every one of them is. */
  readonly isWhole: boolean;
  readonly isUnconfirmed: boolean;
}

/** How consumption is counted: as it is published for towns and roads, where it is of both cars; else as an average. */
export const countsCity = (cars: readonly Car[]): boolean =>
  cars.every((car) => published(car, 'consumptionUrban') && published(car, 'consumptionExtraUrban'));

const published = (car: Car, id: SpecId): Figure | null => {
  const figure = specOf(car, id);
  return typeof figure?.value === 'number' ? figure : null;
};
const valueOf = (figure: Figure | null): number | null =>
  typeof figure?.value === 'number' ? figure.value : null;
const isDoubtful = (...figures: readonly (Figure | null)[]) =>
  figures.some((figure) => figure?.status === 'unconfirmed');

/** What a litre of the grade costs at a place, unless the reader says it. Kopecks. */
export const litreAt = ({ litre, grade }: CostsView, place: Place): number =>
  litre ?? petrol[place.id === 'moscow' ? 'moscow' : 'average'][grade].value;

/** The coefficient of a driver; null where nobody of that age can have driven so long. */
export function driverCoefficient({ age, driven }: CostsView): number | null {
  const row = ageCoefficients.value.find((each) => each.age === age);
  return row?.coefficients[experienceFrom.findIndex((each) => String(each) === driven)] ?? null;
}

export const powerCoefficient = (hp: number): number =>
  powerCoefficients.value.find(({ upTo }) => hp <= upTo)?.coefficient ?? 0;

/** @param byCity counts towns and roads apart; see `countsCity` */
export function estimateOf(
  car: Car,
  list: PriceList,
  view: CostsView,
  place: Place,
  byCity: boolean,
): Estimate {
  const { price } = countedPrice(car.offer, list);
  const power = published(car, 'power');
  const costs = [
    petrolOf(car, view, litreAt(view, place), byCity),
    taxOf(power, place),
    insuranceOf(power, view, place),
    {
      kind: 'service',
      visit: view.visit * 100,
      kopecks: serviceCost(view.km, view.visit * 100, visit.value.every),
      isUnconfirmed: false,
    } as const,
    ...(view.pay === 'loan' ? [interestOf(price.value, price.status === 'unconfirmed', view)] : []),
  ] satisfies readonly Cost[];
  return {
    car,
    price: price.value,
    costs,
    year: costs.reduce((sum, { kopecks }) => sum + (kopecks ?? 0), 0),
    isWhole: costs.every(({ kopecks }) => kopecks !== null),
    isUnconfirmed: costs.some((cost) => cost.isUnconfirmed),
  };
}

const tenths = (litres: number) => Math.round(litres * 10);

function petrolOf(car: Car, { km, city }: CostsView, litre: number, byCity: boolean): Cost {
  const figures = byCity
    ? [published(car, 'consumptionUrban'), published(car, 'consumptionExtraUrban')]
    : [published(car, 'consumption')];
  const [first, second] = figures.map((figure) => valueOf(figure));
  const consumption: Consumption | null =
    first === undefined || first === null
      ? null
      : byCity
        ? { kind: 'split', urban: tenths(first), extraUrban: tenths(second ?? 0) }
        : { kind: 'average', average: tenths(first) };
  const perHundred = consumption && burnt(consumption, city);
  return {
    kind: 'petrol',
    perHundred,
    litre,
    kopecks: perHundred === null ? null : petrolCost(km, perHundred, litre),
    isUnconfirmed: isDoubtful(...figures),
  };
}

function taxOf(power: Figure | null, place: Place): Cost {
  const hp = valueOf(power);
  const tax = hp === null ? null : transportTax(hp, place.tax.value);
  return {
    kind: 'tax',
    hp,
    rate: tax?.rate ?? null,
    kopecks: tax?.kopecks ?? null,
    isUnconfirmed: isDoubtful(power),
  };
}

function insuranceOf(power: Figure | null, view: CostsView, { territory }: Place): Cost {
  const hp = valueOf(power);
  const driver = driverCoefficient(view);
  const bonus = bonusClasses.value.find(([id]) => id === view.bonus)?.[1] ?? null;
  const all = [territory?.value ?? null, bonus, driver, hp === null ? null : powerCoefficient(hp)];
  const coefficients = all.flatMap((each) => (each === null ? [] : [each]));
  return {
    kind: 'insurance',
    base: view.base * 100,
    coefficients,
    kopecks: coefficients.length === all.length ? policy(view.base * 100, coefficients) : null,
    isUnconfirmed: isDoubtful(power),
  };
}

function interestOf(price: number, isUnconfirmed: boolean, { down, rate, months }: CostsView): Cost {
  const owed = borrowed(price, down);
  const all = instalments(owed, rate, months);
  const total = all.reduce((sum, { interest }) => sum + interest, 0);
  return {
    kind: 'interest',
    owed,
    months: all,
    kopecks: Math.round((total * 12) / months),
    isUnconfirmed,
  };
}

/**
 * What has been spent after so many years, from the day of the purchase on. A loan's interest falls due as it is paid;
 * everything else is the same each year, in the prices of today.
 */
export function spentBy({ costs, price }: Estimate, years: number, withPrice: boolean): readonly number[] {
  const even = costs.reduce((sum, cost) => sum + (cost.kind === 'interest' ? 0 : (cost.kopecks ?? 0)), 0);
  const interest = costs.flatMap((cost) => (cost.kind === 'interest' ? interestByYear(cost.months) : []));
  const spent = [withPrice ? price : 0];
  for (let year = 0; year < years; year += 1) spent.push((spent[year] ?? 0) + even + (interest[year] ?? 0));
  return spent;
}

/**
 * When two cars have cost the same, in years, not whole; null where one is the dearer all along. Where they cost the same
 * from the first day, that is no answer either.
 */
export function breakEven(first: readonly number[], second: readonly number[]): number | null {
  const gaps = first.map((sum, year) => (second[year] ?? 0) - sum);
  for (const [year, gap] of gaps.entries()) {
    const next = gaps[year + 1];
    if (next === undefined || gap === 0) continue;
    if (Math.sign(next) !== Math.sign(gap)) return year + gap / (gap - next);
  }
  return null;
}
