import { useMemo } from 'react';
import type { Car } from '../../configuration/car';
import { useConfiguration, useRange } from '../../configuration/react';
import { cheapestCar, secondModel } from './second-car';
import { useScaleView } from './use-scale-view';

/** The reader's own car, and the one it is laid over. */
export function useTwoCars(): readonly [first: Car, second: Car] {
  const range = useRange();
  const { car, list } = useConfiguration();
  const [{ with: second }] = useScaleView();
  const model = secondModel(range, car, second).id;
  const other = useMemo(() => cheapestCar(range, model, list.id), [range, model, list.id]);
  return [car, other];
}
