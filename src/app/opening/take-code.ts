import type { CatalogueDetails } from '../../catalogue/schema/catalogue';
import { steps } from '../../catalogue/steps';
import { CODE, LIST } from '../../configuration/address';
import { readCarCode } from '../../configuration/car-code';
import { extrasParameters } from '../../configuration/extras-written';

/** Keys that the address of a car takes the place of. */
const isOfCar = (key: string) =>
  [CODE, LIST, ...steps, ...extrasParameters].some((parameter) => parameter === key);

/** The query with the car of its code in the place of the code; null where the code cannot be read. */
export function withCodeTaken(
  query: string,
  { carCodes }: Pick<CatalogueDetails, 'carCodes'>,
): string | null {
  const parameters = new URLSearchParams(query);
  const read = readCarCode(carCodes ?? [], parameters.get(CODE) ?? '');
  if (!read.ok) return null;
  const others = [...parameters].filter(([key]) => !isOfCar(key));
  return others.length === 0 ? read.query : `${read.query}&${new URLSearchParams(others).toString()}`;
}

/**
 * Puts the car of a code into the address before the page reads that: then nothing else is ever shown. What cannot be
 * read, or not for want of a network, stays in the address, and the page says so.
 */
export async function takeCode(loadDetails: () => Promise<CatalogueDetails>): Promise<void> {
  try {
    const query = withCodeTaken(location.search, await loadDetails());
    if (query !== null) history.replaceState(history.state, '', location.pathname + query + location.hash);
  } catch {
    // The address is as it was.
  }
}
