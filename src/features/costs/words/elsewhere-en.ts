import type { ElsewhereWords } from './elsewhere-ru';

export const words: ElsewhereWords = {
  title: 'Running costs',
  lead: (market, currency) =>
    `This page knows taxes, insurance, fuel and service prices for Russia only, in roubles. This catalogue is of ${market}, in ${currency}. So nothing is counted here: another market’s rates would give a wrong sum.`,
  known: (car) => `What is known of the ${car}`,
};
