import { idIn, choiceOf, queryPart, type Codec, type QueryPart } from '../../configuration/codec';
import type { ModelRange } from '../../configuration/model-range';
import type { BoundId } from './bounds';

const shifts = ['any', 'automatic', 'manual'] as const;

/** What a buyer wants of a car. Whatever is null or empty is no wish. */
export interface Wishes extends Readonly<Record<BoundId, number | null>> {
  /** Whole units of the currency, at most. */
  readonly budget: number | null;
  readonly model: string | null;
  readonly gearbox: (typeof shifts)[number];
  /** Ids of equipment, in the order of the alphabet. An address may hold some that no list has. */
  readonly have: readonly string[];
}

/** More than any car costs, and exact in minor units. */
export const MOST_MONEY = 999_999_999;
const MOST_WISHES = 40;

const isNumber = /^\d{1,9}(?:\.\d{1,7})?$/;

/** A number as an address holds it: no sign, and as many digits behind the point as 36.7 miles on a gallon take in litres. */
export const number: Codec<number | null> = {
  parse: (text) => (isNumber.test(text) && Number(text) > 0 ? Number(text) : null),
  serialize: (value) => (value === null ? '' : String(value)),
  equals: Object.is,
  initial: null,
};

const isId = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** "adaptive-cruise_heated-rear-seats" */
export const ids: Codec<readonly string[]> = {
  parse: (text) => {
    const named = text.toLowerCase().split('_');
    return [...new Set(named.filter((id) => isId.test(id)))].toSorted().slice(0, MOST_WISHES);
  },
  serialize: (all) => all.join('_'),
  equals: (a, b) => a.join('_') === b.join('_'),
  initial: [],
};

/** The wishes in an address. Its keys begin with `f.`, which no step of a car does. */
export const wishesIn = (range: ModelRange): QueryPart<Wishes> =>
  queryPart<Wishes>('f.', {
    budget: number,
    model: idIn((id) => range.models.has(id)),
    gearbox: choiceOf(shifts, 'any'),
    have: ids,
    power: number,
    consumption: number,
    length: number,
    boot: number,
    clearance: number,
  });
