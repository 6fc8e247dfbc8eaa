// As look-up.ts, for figures: whoever asks for none does without the list of all there are.
import { powertrainOf } from './look-up';
import type { Extra } from './schema/extra';
import type { Figure } from './schema/figure';
import type { Model } from './schema/model';
import type { Offer } from './schema/offer';
import { canHave, type SpecId } from './schema/specs';

/** A row of the price list, and what a car of it has beyond that. */
interface Described {
  readonly model: Model;
  readonly offer: Offer;
  readonly extras?: readonly Extra[];
}

/**
 * A figure of a car: what an extra of it changes it to, else its offer's own, else its powertrain's, else its model's.
 * None for what a car of its kind cannot have.
 */
export function specOf({ model, offer, extras = [] }: Described, id: SpecId): Figure | undefined {
  const powertrain = powertrainOf(model, offer);
  if (!canHave(id, powertrain?.kind ?? 'combustion')) return undefined;
  const byExtra = extras.findLast(({ specs }) => specs?.[id])?.specs;
  return byExtra?.[id] ?? offer.specs?.[id] ?? powertrain?.specs[id] ?? model.specs[id];
}
