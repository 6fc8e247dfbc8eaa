import { text } from '../rows';
import type { Condition } from '../schema/catalogue';
import { benefits2025, inKrasnodar, inSamara, t2Offer, table2025 } from './citations';

/** What a buyer had to do for the advertised prices. The amounts are those of the dealers' lists of the time. */
export const conditions: Condition[] = [
  {
    id: 'trade-in',
    text: text('Своя машина в трейд-ин.', 'Your own car traded in.'),
    ...inSamara('2023-08-29'),
    status: 'unconfirmed',
  },
  {
    id: 'loan-2024',
    text: text(
      'Кредит: 100 000 ₽ выгоды. Остальное — скидка за машину 2023 года, из чего она складывалась, не сказано.',
      'A loan: RUB 100,000 of the benefit. The rest is a discount on a car of 2023; what it was made of is not said.',
    ),
    ...inSamara('2024-02-20'),
    status: 'unconfirmed',
  },
  {
    id: 'trade-in-loan',
    text: text(
      'Одновременно своя машина в трейд-ин и кредит, по обычной ставке банка.',
      'Your own car traded in and a loan at the bank’s usual rate, both at once.',
    ),
    ...t2Offer,
    also: [inSamara('2024-10-01')],
    status: 'confirmed',
  },
  {
    id: 'all-four',
    text: text(
      'Одновременно трейд-ин, кредит по обычной ставке банка, полис КАСКО (50 000 ₽ из выгоды) и прямая скидка.',
      'All at once: a trade-in, a loan at the bank’s usual rate, a CASCO policy (RUB 50,000 of the benefit) and a direct discount.',
    ),
    ...benefits2025,
    also: [inKrasnodar('2025-07-22')],
    status: 'confirmed',
  },
  {
    id: 'full-benefit',
    text: text(
      'Все выгоды дилеров сразу. Из чего они складываются, таблица не говорит; прежде это были трейд-ин, кредит, полис КАСКО и прямая скидка.',
      'All of the dealers’ benefits at once. The table does not say what they are made of; before it they were a trade-in, a loan, a CASCO policy and a direct discount.',
    ),
    ...table2025,
    status: 'unconfirmed',
  },
];
