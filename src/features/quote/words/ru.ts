export const words = {
  title: 'Предложение',
  lead: 'Страница, которую можно взять к дилеру или отдать покупателю. Напечатайте её или сохраните как PDF в окне печати.',
  dealer: 'Дилер',
  buyer: 'Покупатель',
  whole: 'Со всем оснащением, две страницы',
  sheet: 'Лист предложения',
  made: (date: string) => `Составлено ${date}`,
  code: 'Код автомобиля',
  choices: 'Автомобиль',
  prices: 'Цены',
  taxIn: (name: string, percent: string) => `в том числе ${name} ${percent} %`,
  taxOn: (name: string, percent: string) => `сверх того ${name} ${percent} %`,
  total: 'Итого',
  specs: 'Характеристики',
  equipment: (trim: string) => `Оснащение ${trim}`,
  counts: (fitted: number, total: number) => `${fitted} из ${total} позиций по этой модели`,
  sources: 'Источники',
  unconfirmed: '* не подтверждено импортёром или двумя независимыми источниками',
  address: 'Этот автомобиль в конфигураторе',
  qr: 'QR-код со ссылкой на этот автомобиль',
};

export type QuoteWords = typeof words;
