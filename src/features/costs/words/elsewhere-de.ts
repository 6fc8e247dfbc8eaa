import type { ElsewhereWords } from './elsewhere-ru';

export const words: ElsewhereWords = {
  title: 'Unterhaltskosten',
  lead: (market, currency) =>
    `Steuern, Versicherung, Kraftstoff- und Wartungspreise kennt diese Seite nur für Russland, in Rubel. Dieser Katalog gilt für ${market}, in ${currency}. Darum wird hier nichts gerechnet: Fremde Sätze ergäben eine falsche Summe.`,
  known: (car) => `Was vom ${car} bekannt ist`,
};
