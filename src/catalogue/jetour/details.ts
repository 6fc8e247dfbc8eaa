import type { CatalogueDetails } from '../schema/catalogue';
import { carCodes } from './car-codes';
import { dashingDetails } from './dashing/details';
import type { ModelDetails } from './model-details';
import { sources } from './sources/all';
import { t2PassDetails } from './t2-pass/details';
import { x70PlusDetails } from './x70-plus/details';

const models: readonly ModelDetails[] = [dashingDetails, x70PlusDetails, t2PassDetails];

/** What the page loads when somebody asks for it. `core.ts` never imports this file. */
export const jetourDetails: CatalogueDetails = {
  sources,
  equipment: models.map(({ equipment }) => equipment),
  headlinePrices: models.flatMap(({ headlinePrices }) => headlinePrices),
  about: models.flatMap(({ about }) => about),
  carCodes,
};
