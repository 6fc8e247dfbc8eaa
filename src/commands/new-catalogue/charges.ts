import type { OfferLine } from './read-offers';

/** The row's ids in the catalogue. */
export interface OfferIds {
  readonly trim: string;
  readonly engine: string;
  readonly gearbox: string;
  readonly drive: string;
}

/** What is charged, and of which cars: the literals of a charge. */
export interface ChargedCars {
  readonly name: string;
  /** What it is called by among the charges of its model: its name, and which cars. */
  readonly key: string;
  readonly amount: number;
  readonly when: Readonly<Record<string, readonly string[]>>;
}

/** By what an amount may be told, the simplest first: a tax by power follows from the engine. */
const scopes: readonly (readonly (keyof OfferIds)[])[] = [
  [],
  ['engine'],
  ['trim'],
  ['drive'],
  ['gearbox'],
  ['engine', 'gearbox'],
  ['engine', 'drive'],
  ['trim', 'engine'],
  ['engine', 'gearbox', 'drive'],
];
const row = ['trim', 'engine', 'gearbox', 'drive'] as const;

/** The charges of a model's rows, each under the fewest conditions that tell its cars from the others. */
export function chargesOf(
  own: readonly OfferLine[],
  idsOf: (offer: OfferLine) => OfferIds,
): readonly ChargedCars[] {
  const names = new Set(own.flatMap(({ charges }) => [...charges.keys()]));
  return [...names].flatMap((name) => {
    const amountOf = (offer: OfferLine) => offer.charges.get(name) ?? 0;
    const keyOf = (scope: readonly (keyof OfferIds)[], offer: OfferLine) =>
      scope.map((column) => idsOf(offer)[column]);
    const tells = (scope: readonly (keyof OfferIds)[]) => {
      const amounts = new Map<string, number>();
      return own.every((offer) => {
        const key = keyOf(scope, offer).join(' ');
        const known = amounts.get(key) ?? amountOf(offer);
        amounts.set(key, known);
        return known === amountOf(offer);
      });
    };
    const scope = scopes.find(tells) ?? row;
    const charged = own.filter((offer) => amountOf(offer) !== 0);
    // Of one column all values with the same amount stand in one charge, of several each combination is its own.
    const groups = new Map<string, OfferLine[]>();
    for (const offer of charged) {
      const key = scope.length > 1 ? keyOf(scope, offer).join(' ') : String(amountOf(offer));
      groups.set(key, [...(groups.get(key) ?? []), offer]);
    }
    return [...groups.values()].map((offers) => {
      const valuesOf = (column: keyof OfferIds) => [...new Set(offers.map((offer) => idsOf(offer)[column]))];
      return {
        name,
        key: [name, ...scope.flatMap(valuesOf)].join(' '),
        amount: offers[0] ? amountOf(offers[0]) : 0,
        when: Object.fromEntries(scope.map((column) => [column, valuesOf(column)])),
      };
    });
  });
}
