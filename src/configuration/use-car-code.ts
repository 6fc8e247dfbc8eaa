import { carCodeOf } from './car-code';
import { useDetails } from './details-context';
import { linkedSelection } from './link';
import { useRange } from './react';
import type { Selection } from './selection';

/** The code of a car; null until the details are here, and where the catalogue has no codes. */
export function useCarCode(selection: Selection): string | null {
  const range = useRange();
  const details = useDetails(true);
  const codes = details.state === 'ready' ? details.details.carCodes : undefined;
  return codes ? carCodeOf(codes, linkedSelection(range, selection)) : null;
}
