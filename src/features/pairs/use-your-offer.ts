import type { Offer } from '../../catalogue/schema/offer';
import { carQuery } from '../../configuration/link';
import { useConfiguration, useRange } from '../../configuration/react';

/** The offer of the reader's car. Null while nothing was picked: then the car is only the page's first one. */
export function useYourOffer(): Offer | null {
  const range = useRange();
  const { selection, car } = useConfiguration();
  return carQuery(range, selection) === '' ? null : car.offer;
}
