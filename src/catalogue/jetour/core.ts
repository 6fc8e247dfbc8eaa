import { text } from '../rows';
import type { CatalogueCore } from '../schema/catalogue';
import { conditions } from './conditions';
import { dashing } from './dashing/model';
import { drives, engines, gearboxes } from './options';
import { priceLists } from './price-lists';
import { t2Pass } from './t2-pass/model';
import { x70Plus } from './x70-plus/model';

/** The cars, their prices and figures: what the page shows first. Sources and equipment are in `details.ts`. */
export const jetourCore: CatalogueCore = {
  format: 2,
  id: 'jetour-russia',
  name: text('Jetour в России', 'Jetour in Russia'),
  currency: 'RUB',
  priceLists,
  conditions,
  engines,
  gearboxes,
  drives,
  models: [dashing, x70Plus, t2Pass],
};
