import { useEffect, useEffectEvent, useMemo } from 'react';
import type { Car } from '../../configuration/car';
import {
  comparedCarOf,
  comparedSelection,
  versionsBeside,
  type Comparison,
} from '../../configuration/comparison';
import { useConfiguration, useRange } from '../../configuration/react';
import type { Selection } from '../../configuration/selection';
import { useComparison } from '../../configuration/use-comparison';
import { useCompareView } from './use-compare-view';

/** A column of the comparison. */
export interface ComparedColumn {
  /** Of its row of the price list. */
  readonly id: string;
  readonly car: Car;
  /** What leads to exactly this car. */
  readonly selection: Selection;
}

/**
 * The cars of the comparison: the address's, else those that are remembered, which then go into the address, so that a
 * link always shows what its sender saw; else the reader's own car among the versions of its model.
 */
export function useComparedCars(): {
  readonly columns: readonly ComparedColumn[];
  readonly compared: Comparison;
  readonly change: (cars: Comparison) => void;
  readonly isRefused: boolean;
} {
  const range = useRange();
  const { car, selection, list } = useConfiguration();
  const [{ cars: named }, show] = useCompareView();
  const { cars: remembered, change, isRefused } = useComparison();
  const recall = useEffectEvent(() => show({ cars: remembered }));
  const isOwed = named.length === 0 && remembered.length > 0;
  useEffect(() => {
    if (isOwed) recall();
  }, [isOwed]);
  const first = useMemo(() => versionsBeside(car, selection.picks), [car, selection.picks]);
  const compared = named.length > 0 ? named : isOwed ? remembered : first;
  const columns = useMemo(
    () =>
      compared.map((each) => ({
        id: each.offer,
        car: comparedCarOf(range, each, list.id),
        selection: comparedSelection(range, each, list.id),
      })),
    [range, compared, list.id],
  );
  return {
    columns,
    compared,
    change: (cars) => {
      show({ cars });
      change(cars);
    },
    isRefused,
  };
}
