import { useMemo } from 'react';
import type { Car } from '../../configuration/car';
import { comparedCar, comparedCarOf } from '../../configuration/comparison';
import type { ModelRange } from '../../configuration/model-range';
import { useConfiguration, useRange } from '../../configuration/react';
import { useQueryPart } from '../../ui/use-query-part';
import { costsView, type CostsView } from './costs-view';
import { countsCity, estimateOf, type Estimate } from './estimate';
import { places, type Place } from './russia/places';

export interface Costs {
  readonly view: CostsView;
  readonly change: (changes: Partial<CostsView>) => void;
  readonly place: Place;
  /** Of the reader's own car, and of the one that is held against it. */
  readonly estimates: readonly [first: Estimate, second: Estimate];
  /** Whether towns and roads are counted apart. */
  readonly byCity: boolean;
}

/** The running costs of the reader's car and of a second one, as the address has them. */
export function useCosts(): Costs {
  const range = useRange();
  const { car, list } = useConfiguration();
  const [view, change] = useQueryPart(useMemo(() => costsView(range), [range]));
  const place = places.find(({ id }) => id === view.place);
  if (!place) throw new Error(`unknown place ${view.place}`);
  const second = secondOffer(range, car, view.with);
  const estimates = useMemo(() => {
    const other = comparedCarOf(range, comparedCar(second), list.id);
    const byCity = countsCity([car, other]);
    const estimate = (each: Car) => estimateOf(each, list, view, place, byCity);
    return { byCity, both: [estimate(car), estimate(other)] as const };
  }, [range, car, second, list, view, place]);
  return {
    view,
    change: (changes) => change(() => changes),
    place,
    estimates: estimates.both,
    byCity: estimates.byCity,
  };
}

/** The row that was chosen; else the first of the model with another engine, else the first of another model. */
export function secondOffer(range: ModelRange, { model, offer }: Car, chosen: string | null): string {
  if (chosen !== null && chosen !== offer.id) return chosen;
  const others = [...range.offers.values()].filter((each) => each.offer.id !== offer.id);
  const best =
    others.find((each) => each.model.id === model.id && each.offer.engine !== offer.engine) ??
    others.find((each) => each.model.id !== model.id) ??
    others[0];
  return best?.offer.id ?? offer.id;
}
