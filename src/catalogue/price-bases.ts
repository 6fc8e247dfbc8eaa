/** `list` is the recommended retail price and the one that adds up; `with-benefits` holds for buyers who meet a condition. */
export const priceBases = ['list', 'with-benefits'] as const;
export type PriceBasis = (typeof priceBases)[number];
