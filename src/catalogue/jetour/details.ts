import type { CatalogueDetails } from '../schema/catalogue';
import { dashingEquipment } from './equipment/dashing';
import { t2PassEquipment } from './equipment/t2-pass';
import { x70PlusEquipment } from './equipment/x70-plus';
import { headlinePrices } from './headline-prices';
import { sources } from './sources';

/** What the page loads when somebody asks for it. `core.ts` never imports this file. */
export const jetourDetails = {
  sources,
  equipment: [dashingEquipment, x70PlusEquipment, t2PassEquipment],
  headlinePrices,
} satisfies CatalogueDetails;
