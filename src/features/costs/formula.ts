import type { I18n } from '../../i18n/context';
import { milesOf } from '../../i18n/measures';
import { economyOf, fuelPrice, kmText } from './costs-measure';
import type { CostsView } from './costs-view';
import type { Cost } from './estimate';
import { visit } from './russia/prices';
import type { CostsWords } from './words/ru';

/** How a cost came about, with its numbers; '' where one of them is not known. */
export function formulaOf(i18n: I18n, words: CostsWords, view: CostsView, cost: Cost): string {
  const { format } = i18n;
  const say = words.formula;
  const hundredths = (value: number) => format.number(value / 100, 2);
  const way = kmText(i18n, words, view.km);
  if (cost.kopecks === null) return '';
  switch (cost.kind) {
    case 'petrol':
      return petrolFormula(i18n, words, view.km, (cost.perHundred ?? 0) / 1000, cost.litre);
    case 'tax':
      return say.tax(format.number(cost.hp ?? 0), hundredths(cost.rate ?? 0));
    case 'insurance':
      return say.insurance([cost.base, ...cost.coefficients].map(hundredths).join(' × '));
    case 'service':
      return say.service(way, kmText(i18n, words, visit.value.every), hundredths(cost.visit));
    case 'interest':
      return say.interest(format.price(cost.owed), format.number(view.months), hundredths(view.rate));
  }
}

/** Whoever counts in miles on a gallon drives miles; litres on 100 km are of kilometres, whatever else is in miles. */
function petrolFormula(i18n: I18n, words: CostsWords, km: number, litres: number, litre: number): string {
  const { number } = i18n.format;
  const price = fuelPrice(i18n).print(litre);
  const economy = economyOf(i18n);
  if (!economy) return words.formula.petrol(number(km), number(litres, 2), price);
  const onGallon = number(economy.from(litres), 2);
  return words.formula.petrolByGallon(
    number(milesOf(km), 0),
    `${onGallon}\u00A0${economy.name(onGallon)}`,
    price,
  );
}
