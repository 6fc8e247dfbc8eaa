import * as v from 'valibot';
import { type Catalogue, catalogueSchema } from '../schema/catalogue';

/** Lists whose members are named by an id in a path, not by their place: `models.dashing`, `equipment.dashing`. */
const keyedBy: Readonly<Record<string, string>> = { models: 'id', equipment: 'model' };

const idOf = (list: unknown, member: unknown): string | undefined => {
  const key = typeof list === 'string' ? keyedBy[list] : undefined;
  if (key === undefined || typeof member !== 'object' || member === null) return undefined;
  const id: unknown = Reflect.get(member, key);
  return typeof id === 'string' && id !== '' ? id : undefined;
};

const pathOf = (issue: v.BaseIssue<unknown>): string => {
  let path = '';
  for (const [depth, { key, value }] of (issue.path ?? []).entries()) {
    const id = depth === 1 ? idOf(issue.path?.[0]?.key, value) : undefined;
    if (id !== undefined) path += `.${id}`;
    else if (typeof key === 'number') path += `[${key}]`;
    else path += path === '' ? String(key) : `.${String(key)}`;
  }
  return path === '' ? 'catalogue' : path;
};

const complaintOf = (issue: v.BaseIssue<unknown>): string => {
  const ofKey = issue.path?.at(-1)?.origin === 'key';
  if (issue.expected === 'never' || (ofKey && issue.received !== 'undefined')) return 'unknown key';
  if (issue.received === 'undefined') return 'missing';
  if (issue.message.startsWith('Invalid'))
    return `expected ${issue.expected ?? 'something else'}, got ${issue.received}`;
  return `${issue.message}, got ${JSON.stringify(issue.input)}`;
};

export type Parsed =
  | { readonly ok: true; readonly catalogue: Catalogue }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Whether a value has the shape of a catalogue; if not, each problem with its path. Never throws. */
export const parseCatalogue = (value: unknown): Parsed => {
  const result = v.safeParse(catalogueSchema, value);
  if (result.success) return { ok: true, catalogue: result.output };
  return { ok: false, problems: result.issues.map((issue) => `${pathOf(issue)}: ${complaintOf(issue)}`) };
};
