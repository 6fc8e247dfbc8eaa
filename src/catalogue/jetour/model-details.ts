import type { CatalogueDetails } from '../schema/catalogue';
import type { Equipment } from '../schema/equipment';

/** What a model's folder brings to the part of the catalogue that loads when somebody asks for it. */
export interface ModelDetails {
  readonly equipment: Equipment;
  readonly headlinePrices: CatalogueDetails['headlinePrices'];
  readonly about: CatalogueDetails['about'];
}
