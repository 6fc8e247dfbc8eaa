import { use, useMemo } from 'react';
import { useStore } from 'zustand';
import {
  comparisonCodec,
  isCompared,
  MOST_CARS,
  withCar,
  withoutCar,
  type ComparedCar,
  type Comparison,
} from './comparison';
import { ComparisonContext } from './comparison-context';
import { useRange } from './react';

/** The cars that the buyer compares, wherever they are on the page, and how to add one and to take one away. */
export interface UsedComparison {
  readonly cars: Comparison;
  readonly has: (offer: string) => boolean;
  /** There is no room for another car. */
  readonly isFull: boolean;
  /** The browser does not keep them beyond this visit. */
  readonly isRefused: boolean;
  readonly add: (car: ComparedCar) => void;
  readonly remove: (offer: string) => void;
  readonly change: (cars: Comparison) => void;
}

export function useComparison(): UsedComparison {
  const store = use(ComparisonContext);
  if (!store) throw new Error('no ComparisonContext');
  const range = useRange();
  const codec = useMemo(() => comparisonCodec(range), [range]);
  // Each by itself: that nothing is remembered, which is news to nobody, renders no car anew.
  const text = useStore(store, (state) => state.cars);
  const isRefused = useStore(store, (state) => state.isRefused);
  const keep = useStore(store, (state) => state.change);
  const cars = useMemo(() => codec.parse(text) ?? codec.initial, [codec, text]);
  const change = (next: Comparison) => keep(codec.serialize(next));
  return {
    cars,
    has: (offer) => isCompared(cars, offer),
    isFull: cars.length >= MOST_CARS,
    isRefused,
    add: (car) => change(withCar(cars, car)),
    remove: (offer) => change(withoutCar(cars, offer)),
    change,
  };
}
