import type { Catalogue } from '../schema/catalogue';
import { checkAlikeRows } from './alike-rows';
import { sizeOf } from './bounds-of-size';
import { checkCarCodes } from './car-codes';
import { countCars } from './coverage';
import { checkDrawings } from './drawings';
import { checkEquipment } from './equipment';
import { checkEvidence } from './evidence';
import { checkExtras } from './extras';
import { checkFigures } from './figures';
import { checkFormer } from './former';
import { checkIds } from './ids';
import { checkLanguages } from './languages';
import type { Findings } from './finding';
import { checkPowertrains } from './powertrains';
import { figuresOf } from '../places';
import { checkPrices } from './prices';
import { checkCars } from './proof';
import { checkReferences } from './references';
import { parseCatalogue } from './schema-problems';
import { checkSizes } from './sizes';

/** How much a catalogue holds. */
export interface Contents {
  readonly models: number;
  readonly offers: number;
  /** About so many, where there are more than can be written exactly. */
  readonly cars: number;
  readonly priceLists: number;
  readonly figures: {
    readonly confirmed: number;
    readonly unconfirmed: number;
    readonly notPublished: number;
  };
  readonly sources: number;
}

/** A catalogue that holds what it promises, or what is wrong with it. `checks` says how many checks were made. */
export type CheckedCatalogue =
  | {
      readonly ok: true;
      readonly catalogue: Catalogue;
      readonly contents: Contents;
      readonly checks: number;
    }
  | {
      readonly ok: false;
      /** Each with the path of its place: `models.dashing.offers[3].gearbox: unknown id "7at"`. */
      readonly problems: readonly string[];
      readonly checks: number;
    };

const contentsOf = (catalogue: Catalogue): Contents => {
  const statuses = [...figuresOf(catalogue)].map(({ figure }) => figure.status);
  const count = (wanted: string) => statuses.filter((status) => status === wanted).length;
  return {
    models: catalogue.models.length,
    offers: catalogue.models.flatMap(({ offers }) => offers).length,
    cars: catalogue.models.reduce((sum, model) => sum + countCars(catalogue, model), 0),
    priceLists: catalogue.priceLists.length,
    figures: {
      confirmed: count('confirmed'),
      unconfirmed: count('unconfirmed'),
      notPublished: count('not-published'),
    },
    sources: catalogue.sources.length,
  };
};

/** @param onProgress how far this one is, from 0 to 1: called by what takes long */
export type Checks = (catalogue: Catalogue, onProgress: (share: number) => void) => Findings;

/** A stage takes what the ones before it proved for granted, so it only runs when they found nothing. */
const stages: readonly (readonly Checks[])[] = [
  [checkLanguages, checkIds, checkReferences, checkExtras, checkFigures, checkPrices, checkDrawings],
  [checkPowertrains, checkSizes, checkAlikeRows, checkEquipment, checkEvidence],
  [checkCars],
  [checkCarCodes, checkFormer],
];

/** How long a check takes beside the others: where a model has many extras, its cars are compiled to be checked. */
const weightOf = (run: Checks): number => (run === checkCars ? 10 : 1);

/** Of one that is larger only the first thing that is wrong with its shape is said: all of them could fill the memory. */
const MANY_VALUES = 200_000;
/** Nobody mends more before checking again. */
const MOST_PROBLEMS = 10_000;

/**
 * The gate for a whole catalogue: its size and shape, then what it refers to and holds, then every car. It stops after the first
 * stage that finds problems, since the rest would only echo them. `more` are checks of this one catalogue. Never throws,
 * whatever the value.
 * @param onProgress how far all of it is, from 0 to 1
 */
export const checkCatalogue = (
  value: unknown,
  more: readonly Checks[] = [],
  onProgress: (share: number) => void = () => undefined,
): CheckedCatalogue => {
  const size = sizeOf(value);
  if (size.problems.length > 0) return { ok: false, problems: size.problems, checks: size.problems.length };
  const parsed = parseCatalogue(value, size.values > MANY_VALUES);
  // With keys that nobody knows it is a catalogue for all that: what else is wrong with it is said along with them.
  const { catalogue } = parsed;
  const problems = new Set<string>(parsed.ok ? [] : parsed.problems);
  if (!catalogue) return { ok: false, problems: [...problems], checks: problems.size };
  let checks = Math.max(1, problems.size); // the shape
  const inOrder = [...stages, more];
  const whole = inOrder.flat().reduce((sum, run) => sum + weightOf(run), 0);
  let done = 0;
  for (const stage of inOrder) {
    for (const run of stage) {
      const weight = weightOf(run);
      const onShare = (share: number) => onProgress((done + share * weight) / whole);
      for (const finding of run(catalogue, onShare)) {
        checks += 1;
        if (finding !== null) problems.add(finding);
        if (problems.size === MOST_PROBLEMS) break;
      }
      done += weight;
      onProgress(done / whole);
    }
    if (problems.size > 0) return { ok: false, problems: [...problems], checks };
  }
  return { ok: true, catalogue, contents: contentsOf(catalogue), checks };
};
