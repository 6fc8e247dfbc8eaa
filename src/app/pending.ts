const LIST = 'list';
const CATALOGUE = 'catalogue';
const PICKS = 'picks';

/**
 * How much of a prerendered page has to be hidden until its scripts know better, because the query asks for something
 * else or for more than its path says: `car`, all of it; `finish`, what colours show in; `list`, what a price list says;
 * `picks`, what follows from what the buyer picked and what not. Several, with blanks between them; '' for nothing.
 * @param search the query that was asked for
 * @param byPath what the page shows of what its path says, as a query: "model=dashing&engine=1.6t"
 * @param byQuery what it shows of what only a query can say: "colour=moon-white&list=2026-01"
 */
export function whatIsPending(search: string, byPath: string, byQuery: string): string {
  const asked = [...new URLSearchParams(search)];
  // What other pages' links are marked with says nothing of a car.
  const known = new URLSearchParams(`${byPath}&${byQuery}&${CATALOGUE}`);
  if (!asked.some(([key]) => known.has(key))) return '';
  const differing = (shown: string) => {
    const values = new URLSearchParams(shown);
    return asked.filter(([key, value]) => values.has(key) && values.get(key) !== value).map(([key]) => key);
  };
  // A custom catalogue is another site's worth of cars.
  if (differing(byPath).length > 0 || asked.some(([key]) => key === CATALOGUE)) return 'car';
  const differ = differing(byQuery);
  return [
    PICKS,
    ...(differ.some((key) => key !== LIST) ? ['finish'] : []),
    ...(differ.includes(LIST) ? [LIST] : []),
  ].join(' ');
}

/** A custom catalogue may speak languages that the site's own does not. */
export const asksForCatalogue = (search: string): boolean => new URLSearchParams(search).has(CATALOGUE);

/** What is still pending when the page shows what was picked, but not yet the parts that load late. */
export const withoutPicks = (pending: string): string =>
  pending
    .split(' ')
    .filter((part) => part !== PICKS)
    .join(' ');
