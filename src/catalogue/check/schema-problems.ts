import * as v from 'valibot';
import { type Catalogue, catalogueSchema } from '../schema/catalogue';
import { inMinorUnits } from './printed-money';

/** Lists whose members are named by an id in a path, not by their place: `models.dashing`, `equipment.dashing`. */
const keyedBy: Readonly<Record<string, string>> = { models: 'id', equipment: 'model' };

const idOf = (list: unknown, member: unknown): string | undefined => {
  const key = typeof list === 'string' ? keyedBy[list] : undefined;
  if (key === undefined || typeof member !== 'object' || member === null) return undefined;
  const id: unknown = Reflect.get(member, key);
  return typeof id === 'string' && id !== '' ? id : undefined;
};

/** A key on the way to a place, with what stands there. */
export interface PathItem {
  readonly key: unknown;
  readonly value: unknown;
}

/** The path of a place as every problem names it: `models.dashing.offers[3].gearbox`. */
export const printedPath = (items: readonly PathItem[]): string => {
  let path = '';
  for (const [depth, { key, value }] of items.entries()) {
    const id = depth === 1 ? idOf(items[0]?.key, value) : undefined;
    if (id !== undefined) path += `.${id}`;
    else if (typeof key === 'number') path += `[${key}]`;
    else path += path === '' ? String(key) : `.${String(key)}`;
  }
  return path === '' ? 'catalogue' : path;
};

/** What format 2 asks for that format 1 did not, and what to write. */
const added: Readonly<Record<string, string>> = {
  languages: 'format 2 asks for the languages of the texts, the market’s first, such as ["ru", "en"]',
  market: 'format 2 asks where the cars are sold, in each language, such as {"ru": "Россия", "en": "Russia"}',
  tax: 'format 2 asks for the tax of the prices, {"name": …, "percent": 20, "included": true}; and amounts with the unit of the currency are as printed now, 40000 and no longer 4000000',
  site: 'format 2 asks what the page is called and who is behind it, {"name": …, "footer": …}',
};

const isUnknownKey = (issue: v.BaseIssue<unknown>): boolean =>
  issue.expected === 'never' || (issue.path?.at(-1)?.origin === 'key' && issue.received !== 'undefined');

/** The currency that a file says its amounts are in, where an issue is about the unit of another. */
const otherCurrency = ({ path, input }: v.BaseIssue<unknown>): unknown => {
  const root = path?.[0];
  const isOther = path?.at(-1)?.key === 'unit' && typeof input === 'string' && /^[A-Z]{3}$/.test(input);
  return isOther && typeof root?.input === 'object' ? Reflect.get(root.input ?? {}, 'currency') : undefined;
};

const complaintOf = (issue: v.BaseIssue<unknown>): string => {
  if (isUnknownKey(issue)) return 'unknown key';
  const currency = otherCurrency(issue);
  if (typeof currency === 'string')
    return `expected "${currency}", the currency of this file, got ${issue.received}`;
  if (issue.received === 'undefined') {
    const what = issue.path?.length === 1 ? added[String(issue.path[0].key)] : undefined;
    return what === undefined ? 'missing' : `missing: ${what}`;
  }
  if (issue.message.startsWith('Invalid'))
    return `expected ${issue.expected ?? 'something else'}, got ${issue.received}`;
  return `${issue.message}, got ${JSON.stringify(issue.input)}`;
};

/** A value without the keys that these issues are about. */
function withoutUnknown(value: unknown, issues: readonly v.BaseIssue<unknown>[]): unknown {
  const unknown = new Map<unknown, Set<unknown>>();
  for (const { path } of issues) {
    const place = path?.at(-1);
    unknown.set(place?.input, new Set([...(unknown.get(place?.input) ?? []), place?.key]));
  }
  const copy = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(copy);
    if (typeof part !== 'object' || part === null) return part;
    const kept = Object.entries(part).filter(([key]) => !unknown.get(part)?.has(key));
    return Object.fromEntries(kept.map(([key, each]) => [key, copy(each)]));
  };
  return copy(value);
}

export type Parsed =
  | { readonly ok: true; readonly catalogue: Catalogue }
  | {
      readonly ok: false;
      readonly problems: readonly string[];
      /** What is left without the keys that nobody knows, where nothing else is wrong with its shape. */
      readonly catalogue?: Catalogue;
    };

/**
 * Whether a value that is no larger than `bounds-of-size.ts` allows has the shape of a catalogue; if not, each problem with
 * its path, or only the first. Never throws.
 */
export const parseCatalogue = (value: unknown, onlyFirst = false): Parsed => {
  const read = inMinorUnits(value);
  const result = v.safeParse(catalogueSchema, read, { abortEarly: onlyFirst });
  if (result.success) return { ok: true, catalogue: result.output };
  const known =
    !onlyFirst && result.issues.every(isUnknownKey)
      ? v.safeParse(catalogueSchema, withoutUnknown(read, result.issues))
      : undefined;
  return {
    ok: false,
    ...(known?.success && { catalogue: known.output }),
    problems: result.issues.map((issue) => `${printedPath(issue.path ?? [])}: ${complaintOf(issue)}`),
  };
};
