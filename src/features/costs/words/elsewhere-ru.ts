export const words = {
  title: 'Расходы',
  lead: (market: string, currency: string) =>
    `Налоги, страховку, цены топлива и обслуживания эта страница знает только для России и в рублях. Рынок этого каталога: ${market}, валюта ${currency}. Поэтому расходы здесь не посчитаны: чужие ставки дали бы неверную сумму.`,
  known: (car: string) => `Что известно об автомобиле ${car}`,
};

export type ElsewhereWords = typeof words;
