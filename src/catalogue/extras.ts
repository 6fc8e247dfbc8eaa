import type { Extra } from './schema/extra';
import type { Model } from './schema/model';
import type { Offer } from './schema/offer';
import { offerSteps } from './steps';

/** What decides whether a car has an extra: a variable of its own, or its slot's, of which each value is an extra. */
export type ExtraKey = `extra.${string}` | `slot.${string}`;

/** The values of an extra's own variable. */
export const WITH = 'with';
export const WITHOUT = 'without';
/** The value of a slot in a car whose model has no such slot. */
export const NONE = 'none';

export const isExtraKey = (variable: string): variable is ExtraKey => /^(?:extra|slot)\./.test(variable);

export const extraKeyOf = ({ id, slot }: Pick<Extra, 'id' | 'slot'>): ExtraKey =>
  slot === undefined ? `extra.${id}` : `slot.${slot}`;

/** The value of its variable in a car that has the extra. */
export const valueWith = ({ id, slot }: Pick<Extra, 'id' | 'slot'>): string =>
  slot === undefined ? WITH : id;

/** What the variable is in a car that has nothing of it. */
export const valueWithout = (key: ExtraKey): string => (key.startsWith('slot.') ? NONE : WITHOUT);

export const extrasOf = ({ extras = [] }: Pick<Model, 'extras'>): readonly Extra[] => extras;

/** What comes with an extra, directly or in a package of the package. */
export function contentsOf(model: Pick<Model, 'extras'>, extra: Extra): ReadonlySet<Extra> {
  const found = new Set<Extra>();
  const open = [extra];
  for (let next = open.pop(); next; next = open.pop()) {
    const { contains = [] } = next;
    for (const each of extrasOf(model)) {
      if (!contains.includes(each.id) || found.has(each)) continue;
      found.add(each);
      open.push(each);
    }
  }
  return found;
}

/** The other rows of a model that say the same in every column: of two model years, say. */
export const rowsLike = ({ offers }: Model, offer: Offer): readonly Offer[] =>
  offers.filter((other) => other !== offer && offerSteps.every((step) => other[step] === offer[step]));

/** What tells a row from the rows that are like it, and is chosen in its place: what comes with it, and none of them offers. */
export function extrasOfRow(model: Model, offer: Offer): readonly Extra[] {
  const alike = rowsLike(model, offer);
  return extrasOf(model).filter(
    ({ offers }) =>
      alike.length > 0 &&
      offers[offer.id] === 'standard' &&
      alike.every(({ id }) => offers[id] === 'not-offered'),
  );
}
