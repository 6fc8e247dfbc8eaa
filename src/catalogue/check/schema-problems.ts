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

const complaintOf = (issue: v.BaseIssue<unknown>): string => {
  const ofKey = issue.path?.at(-1)?.origin === 'key';
  if (issue.expected === 'never' || (ofKey && issue.received !== 'undefined')) return 'unknown key';
  if (issue.received === 'undefined') {
    const what = issue.path?.length === 1 ? added[String(issue.path[0].key)] : undefined;
    return what === undefined ? 'missing' : `missing: ${what}`;
  }
  if (issue.message.startsWith('Invalid'))
    return `expected ${issue.expected ?? 'something else'}, got ${issue.received}`;
  return `${issue.message}, got ${JSON.stringify(issue.input)}`;
};

export type Parsed =
  | { readonly ok: true; readonly catalogue: Catalogue }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Whether a value that is no larger than `bounds-of-size.ts` allows has the shape of a catalogue; if not, each problem with
 * its path, or only the first. Never throws.
 */
export const parseCatalogue = (value: unknown, onlyFirst = false): Parsed => {
  const result = v.safeParse(catalogueSchema, inMinorUnits(value), { abortEarly: onlyFirst });
  if (result.success) return { ok: true, catalogue: result.output };
  return {
    ok: false,
    problems: result.issues.map((issue) => `${printedPath(issue.path ?? [])}: ${complaintOf(issue)}`),
  };
};
