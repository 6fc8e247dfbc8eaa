import type { I18n } from '../../i18n/context';
import type { CostsView } from './costs-view';
import type { Cost } from './estimate';
import { visit } from './russia/prices';
import type { CostsWords } from './words/ru';

/** How a cost came about, with its numbers; '' where one of them is not known. */
export function formulaOf({ format }: I18n, words: CostsWords, view: CostsView, cost: Cost): string {
  const say = words.formula;
  const hundredths = (value: number) => format.number(value / 100, 2);
  const km = format.number(view.km);
  if (cost.kopecks === null) return '';
  switch (cost.kind) {
    case 'petrol':
      return say.petrol(km, format.number((cost.perHundred ?? 0) / 1000, 2), hundredths(cost.litre));
    case 'tax':
      return say.tax(format.number(cost.hp ?? 0), hundredths(cost.rate ?? 0));
    case 'insurance':
      return say.insurance([cost.base, ...cost.coefficients].map(hundredths).join(' × '));
    case 'service':
      return say.service(km, format.number(visit.value.every), hundredths(cost.visit));
    case 'interest':
      return say.interest(format.price(cost.owed), format.number(view.months), hundredths(view.rate));
  }
}
