import { kindOf } from '../../catalogue/look-up';
import { canHave } from '../../catalogue/schema/specs';
import { specOf } from '../../catalogue/spec-of';
import type { ModelRange } from '../../configuration/model-range';
import { boundRows, type BoundId } from './bounds';
import type { Candidate } from './candidates';
import type { EquipmentOfAll } from './equipment';
import type { Wishes } from './wishes';

/** One wish of a buyer's, by itself. */
export type WishId =
  | { readonly kind: 'budget' | 'model' | 'gearbox' }
  | { readonly kind: 'have'; readonly item: string }
  | { readonly kind: 'bound'; readonly bound: BoundId };

export interface JudgedWish {
  readonly id: WishId;
  /** Whether a car meets it; null: what decides it is not published. */
  readonly isMetBy: (candidate: Candidate) => boolean | null;
  /** All wishes but this one. */
  readonly rest: Wishes;
}

/**
 * The wishes one by one, in the order of the page.
 * @param equipment null while it has not loaded: then nobody knows what a car has
 * @param minorUnits in one of the currency, which the budget is in
 */
export function judgedWishes(
  range: ModelRange,
  wishes: Wishes,
  equipment: EquipmentOfAll | null,
  minorUnits: number,
): readonly JudgedWish[] {
  const { budget, model, gearbox, have } = wishes;
  const all: JudgedWish[] = [];
  if (budget !== null)
    all.push({
      id: { kind: 'budget' },
      isMetBy: ({ price }) => price <= budget * minorUnits,
      rest: { ...wishes, budget: null },
    });
  if (model !== null)
    all.push({
      id: { kind: 'model' },
      isMetBy: ({ car }) => car.model.id === model,
      rest: { ...wishes, model: null },
    });
  if (gearbox !== 'any')
    all.push({
      id: { kind: 'gearbox' },
      isMetBy: ({ car }) => {
        const { shifts } = range.catalogue.gearboxes.find(({ id }) => id === car.gearbox.id) ?? {};
        return shifts ? (shifts === 'by-itself') === (gearbox === 'automatic') : null;
      },
      rest: { ...wishes, gearbox: 'any' },
    });
  for (const item of have.filter((id) => !equipment || equipment.items.has(id)))
    all.push({
      id: { kind: 'have', item },
      isMetBy: ({ car }) => equipment?.has(car, item) ?? null,
      rest: { ...wishes, have: have.filter((id) => id !== item) },
    });
  for (const { id, is } of boundRows) {
    const bound = wishes[id];
    if (bound === null) continue;
    all.push({
      id: { kind: 'bound', bound: id },
      isMetBy: ({ car }) => {
        // What a car of its kind cannot have is known: it is none of it. An electric one burns no litre.
        const value = isWithout(car, id) ? 0 : specOf(car, id)?.value;
        if (typeof value !== 'number') return null;
        return is === 'least' ? value >= bound : value <= bound;
      },
      rest: { ...wishes, [id]: null },
    });
  }
  return all;
}

/** Whether no car of its kind can have a figure. */
export const isWithout = ({ model, offer }: Candidate['car'], id: BoundId): boolean =>
  !canHave(id, kindOf(model, offer));
