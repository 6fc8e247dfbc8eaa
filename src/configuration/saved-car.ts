import { readAddress, writeAddress } from './address';
import { carOf, type Car } from './car';
import { totalOf } from './car-total';
import type { Configuration } from './configuration';
import { newCarId, type SavedCar } from './garage';
import type { ModelRange } from './model-range';
import { extrasAmong, picksBy, type Selection } from './selection';

/** A saved car as the catalogue has it by now. */
export interface ShownSavedCar {
  readonly selection: Selection;
  readonly car: Car;
  /** On the newest list, whole kopecks. */
  readonly now: number;
  /** The catalogue still has all that was picked. */
  readonly isWhole: boolean;
}

/** What a saved car is today: where the catalogue has dropped something of it, the closest that can be bought. */
export function shownSavedCar(range: ModelRange, { query }: SavedCar): ShownSavedCar {
  const { selection, problems } = readAddress(range, query);
  const car = carOf(range, { ...selection, list: range.newestList.id });
  return { selection, car, now: totalOf(range, car, range.newestList), isWhole: problems.length === 0 };
}

/** The address of the shown car with all its values, and what was picked of extras: a saved car stays what it was, also when the cheapest completion changes. */
export const savedQuery = ({ selection, car }: Pick<Configuration, 'selection' | 'car'>): string =>
  writeAddress({
    picks: { model: car.model.id, ...picksBy((step) => car.ids[step]), ...extrasAmong(selection.picks) },
    aside: {},
    list: selection.list,
  });

/** The shown car, to be saved on a day. */
export const savedOn = (shown: Pick<Configuration, 'selection' | 'car' | 'total'>, day: Date): SavedCar => ({
  id: newCarId(),
  query: savedQuery(shown),
  name: '',
  note: '',
  saved: isoDay(day),
  price: shown.total,
  more: {},
});

/** The day where the buyer is: "2026-11-25". */
function isoDay(day: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(day.getFullYear())}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
