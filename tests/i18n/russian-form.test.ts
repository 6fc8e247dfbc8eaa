import { expect, it } from 'vitest';
import { ru } from '../../src/app/units/words/ru';
import { figureText } from '../../src/i18n/figure-text';
import { measuresOf, unitSystems } from '../../src/i18n/measures';
import { russianForm } from '../../src/i18n/russian-form';
import { russian } from './languages';

it.each([
  [0, '0 миль'],
  [1, '1 миля'],
  [2, '2 мили'],
  [2.5, '2,5 мили'],
  [5, '5 миль'],
  [11, '11 миль'],
  [21, '21 миля'],
  [1012, '1 012 миль'],
  [9321, '9 321 миля'],
  [15_002, '15 002 мили'],
])('a Russian word stands beside %d in the form that goes with it', (number, text) => {
  const printed = russian.format.number(number);
  const said = `${printed} ${russianForm(printed, 'миля', 'мили', 'миль')}`;
  expect(said.replaceAll(/\s/g, ' ')).toBe(text);
});

it('a figure in miles is inflected by the number that is printed, not by the one that was converted', () => {
  const spoken = { ...russian, measures: measuresOf(unitSystems.uk, ru.names) };
  const print = (km: number) => figureText(spoken, { value: km, unit: 'km' }).replaceAll(/\s/g, ' ');
  expect([print(511), print(517), print(520.3)]).toEqual(['318 миль', '321 миля', '323 мили']);
  expect(figureText(spoken, { value: 192, unit: 'km/h' })).toBe('119\u00A0миль/ч');
});
