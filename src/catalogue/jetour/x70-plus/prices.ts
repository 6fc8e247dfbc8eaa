// Every dated price of the X70 Plus that is known, in roubles as printed.
import { cite, listPrice, priceWithBenefits, text } from '../../rows';
import type { Price } from '../../schema/model';
import { notPublished, priceTable2026 } from '../citations';

const firstStock = cite('x70-plus-first-stock', '2023-09-30');
const novemberStock = cite('x70-plus-stock-2023-11', '2023-11-20');
const unchanged = text(
  'Во всех найденных данных дилеров до этой даты цена не менялась.',
  'Unchanged in every dealer record found up to that date.',
);

export const comfort: Price[] = [
  listPrice('2023-09-30', 3_099_900, firstStock),
  listPrice('2024-03-20', 2_999_900, priceTable2026, unchanged),
  priceWithBenefits('2023-09-30', 2_999_900, firstStock),
  priceWithBenefits('2023-11-20', 2_899_900, novemberStock),
  // Off a list price that no longer holds; since then only the model's "from" prices are known.
  { basis: 'with-benefits', from: '2024-03-20', ...notPublished('RUB') },
];

export const luxury: Price[] = [listPrice('2024-02-21', 3_299_900, priceTable2026, unchanged)];
