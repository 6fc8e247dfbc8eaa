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
  languages: ['ru', 'en'],
  market: text('Россия', 'Russia'),
  currency: 'RUB',
  // The base rate since 2026.
  tax: { name: text('НДС', 'VAT'), percent: 22, included: true },
  site: {
    name: text('To Scale', 'To Scale'),
    footer: text(
      'Независимый проект. Это не сайт производителя и не оферта: у каждой цифры указан источник. Заказ оформляет дилер.',
      'An independent project. Not the maker’s site, not an offer: figures come from the sources named beside them. Order from a dealer.',
    ),
  },
  priceLists,
  conditions,
  engines,
  gearboxes,
  drives,
  models: [dashing, x70Plus, t2Pass],
};
