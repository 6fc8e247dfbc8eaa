// The rows of the price list of the T2 Pass.
import { text } from '../../rows';
import type { Offer } from '../../schema/offer';
import { brief, inSamara, table2025 } from '../citations';
import * as prices from './prices';
import { expeditionSpecs, voyageSpecs } from './specs';

const row = {
  engine: '2.0t',
  gearbox: '7dct',
  drive: 'fwd',
  ...table2025,
  also: [inSamara('2024-10-01')],
  status: 'unconfirmed',
  note: text('Строка прайс-листа Jetour T2.', 'A row of the price list of the Jetour T2.'),
  grounds: {
    drive: {
      ...brief,
      status: 'unconfirmed',
      note: text(
        'Передний привод задан этим проектом. В документах Jetour у T2 с этим двигателем привод полный, и ни на одном рынке не нашлось переднеприводного T2 с 2.0T и семиступенчатым роботом. Уточните у дилера до заказа.',
        'Front-wheel drive is this project’s brief. Jetour’s papers give the T2 with this engine all-wheel drive, and no market was found with a front-wheel-drive T2 of 2.0T and seven-speed dual-clutch. Ask a dealer before ordering.',
      ),
    },
  },
} satisfies Partial<Offer>;

export const offers: Offer[] = [
  { id: 't2-pass-voyage', trim: 'voyage', ...row, prices: prices.voyage, specs: voyageSpecs },
  { id: 't2-pass-expedition', trim: 'expedition', ...row, prices: prices.expedition, specs: expeditionSpecs },
];
