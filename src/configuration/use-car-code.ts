import { carCodeOf } from './car-code';
import { useDetails } from './details-context';
import { useConfiguration } from './react';

/** The code of the shown car; null until the details are here, and where the catalogue has no codes. */
export function useCarCode(): string | null {
  const { selection } = useConfiguration();
  const details = useDetails(true);
  const codes = details.state === 'ready' ? details.details.carCodes : undefined;
  return codes ? carCodeOf(codes, selection) : null;
}
