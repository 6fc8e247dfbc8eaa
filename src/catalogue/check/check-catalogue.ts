import type { Catalogue } from '../schema/catalogue';
import { carsOf } from './cars';
import { checkEquipment } from './equipment';
import { checkFigures, figuresOf } from './figures';
import { checkIds } from './ids';
import type { Outcomes } from './outcome';
import { checkPowertrains } from './powertrains';
import { checkPrices } from './prices';
import { checkCars } from './proof';
import { checkReferences } from './references';
import { parseCatalogue } from './schema-problems';

/** How much a catalogue holds. */
export interface Contents {
  readonly models: number;
  readonly offers: number;
  readonly cars: number;
  readonly priceLists: number;
  readonly figures: {
    readonly confirmed: number;
    readonly unconfirmed: number;
    readonly notPublished: number;
  };
  readonly sources: number;
}

export interface Report {
  /** Each with the path of its place: `models.dashing.offers[3].gearbox: unknown id "7at"`. Empty: all is well. */
  readonly problems: readonly string[];
  /** How many checks were made. */
  readonly checks: number;
  /** Null when the value has not even the shape of a catalogue. */
  readonly contents: Contents | null;
}

const contentsOf = (catalogue: Catalogue): Contents => {
  const statuses = [...figuresOf(catalogue)].map(({ figure }) => figure.status);
  const count = (wanted: string) => statuses.filter((status) => status === wanted).length;
  return {
    models: catalogue.models.length,
    offers: catalogue.models.flatMap(({ offers }) => offers).length,
    cars: catalogue.models.flatMap((model) => [...carsOf(model)]).length,
    priceLists: catalogue.priceLists.length,
    figures: {
      confirmed: count('confirmed'),
      unconfirmed: count('unconfirmed'),
      notPublished: count('not-published'),
    },
    sources: catalogue.sources.length,
  };
};

export type Checks = (catalogue: Catalogue) => Outcomes;

/** A stage takes what the ones before it proved for granted, so it only runs when they found nothing. */
const stages: readonly (readonly Checks[])[] = [
  [checkIds, checkReferences, checkFigures, checkPrices],
  [checkPowertrains, checkEquipment],
  [checkCars],
];

/**
 * Checks a whole catalogue: its shape, then what it refers to and holds, then every car. It stops after the first stage
 * that finds problems, since the rest would only echo them. `more` are checks of this one catalogue. Never throws,
 * whatever the value.
 */
export const checkCatalogue = (value: unknown, more: readonly Checks[] = []): Report => {
  const parsed = parseCatalogue(value);
  if (!parsed.ok) return { problems: parsed.problems, checks: parsed.problems.length, contents: null };
  const problems = new Set<string>();
  let checks = 1; // the shape
  for (const stage of [...stages, more]) {
    for (const run of stage) {
      for (const outcome of run(parsed.catalogue)) {
        checks += 1;
        if (outcome !== null) problems.add(outcome);
      }
    }
    if (problems.size > 0) break;
  }
  return { problems: [...problems], checks, contents: contentsOf(parsed.catalogue) };
};
