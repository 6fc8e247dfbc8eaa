import type { Price } from '../../catalogue/schema/offer';
import { useLateI18n } from '../../i18n/context';

/** What a dated price is called: "List price, since 20 February 2024". */
export function usePriceLabel(): (price: Price) => string {
  const { m, format } = useLateI18n();
  return ({ basis, from }) => `${m.price.basis[basis]}, ${m.price.from(format.date(from))}`;
}
