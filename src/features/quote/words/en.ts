import type { QuoteWords } from './ru';

export const words: QuoteWords = {
  title: 'Quote',
  lead: 'A page to take to a dealer or to hand to a buyer. Print it, or save it as PDF in the print dialog.',
  dealer: 'Dealer',
  buyer: 'Buyer',
  whole: 'With the whole equipment, two pages',
  sheet: 'The quote',
  made: (date) => `Made on ${date}`,
  code: 'Car code',
  choices: 'The car',
  prices: 'Prices',
  taxIn: (name, percent) => `of that ${percent}% ${name}`,
  taxOn: (name, percent) => `${percent}% ${name} come on top`,
  total: 'Total',
  specs: 'Figures',
  equipment: (trim) => `Equipment of the ${trim}`,
  counts: (fitted, total) => `${fitted} of ${total} items listed for this model`,
  sources: 'Sources',
  unconfirmed: '* not confirmed by the importer or by two independent sources',
  address: 'This car in the configurator',
  qr: 'QR code with the address of this car',
};
