import { rowsLike } from '../catalogue/extras';
import type { CatalogueCore } from '../catalogue/schema/catalogue';
import type { Model } from '../catalogue/schema/model';
import type { Offer } from '../catalogue/schema/offer';
import type { Text } from '../catalogue/schema/primitives';
import { hasDriveChoice } from './offer-link';
import { optionsOf } from './options';

/** What tells a row of the price list from every other: "Dashing Luxury, 1.6T, 7-speed dual-clutch". */
export function offerName(
  catalogue: CatalogueCore,
  { model, offer }: { readonly model: Model; readonly offer: Offer },
  text: (words: Text) => string,
): string {
  const name = (step: 'trim' | 'engine' | 'gearbox' | 'drive') => {
    const option = optionsOf(catalogue, model, step).find(({ id }) => id === offer[step]);
    return option ? text(option.name) : offer[step];
  };
  const year = rowsLike(model, offer).length > 0 ? offer.specs?.modelYear?.value : null;
  return [
    `${text(model.name)} ${name('trim')}`,
    name('engine'),
    name('gearbox'),
    ...(hasDriveChoice(model, offer) ? [name('drive')] : []),
    ...(typeof year === 'string' ? [year] : []),
  ].join(', ');
}
