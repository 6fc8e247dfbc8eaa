import type { Offer } from '../../catalogue/schema/offer';
import { carQuery } from '../../configuration/link';
import { useConfiguration, useConfigurator } from '../../configuration/react';

/** The offer of the reader's car. Null while nothing was picked: then the car is only the page's first one. */
export function useYourOffer(): Offer | null {
  const range = useConfigurator((state) => state.range);
  const { selection, car } = useConfiguration();
  return carQuery(range, selection) === '' ? null : car.offer;
}
