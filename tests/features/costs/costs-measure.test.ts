import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/app/units/words/en';
import { ru as russianUnits } from '../../../src/app/units/words/ru';
import { fuelPrice, kmText, waySlider } from '../../../src/features/costs/costs-measure';
import { bounds } from '../../../src/features/costs/costs-view';
import { words } from '../../../src/features/costs/words/en';
import { words as russianWords } from '../../../src/features/costs/words/ru';
import { measuresOf, unitSystems } from '../../../src/i18n/measures';
import { english, russian } from '../../i18n/languages';

const spoken = (system: keyof typeof unitSystems, base = english) => ({
  ...base,
  measures: measuresOf(unitSystems[system], en.names),
});
const systems = constantFrom(...(['metric', 'uk', 'us'] as const));
const languages = constantFrom(english, russian);
/** As the field takes it: without what stands before three digits. */
const typed = (text: string) => text.replaceAll(/[,\s](?=\d{3}(?!\d))/g, '');

describe('a year in the units of a reader', () => {
  it('slides over every way that an address may hold, and no other', () => {
    assert(
      property(systems, integer({ min: 0, max: 1000 }), (system, at) => {
        const { bounds: ends, step, kmOf, valueOf } = waySlider(spoken(system));
        const way = ends.least + step * Math.floor((at * (ends.most - ends.least)) / step / 1000);
        const km = kmOf(way);
        expect(km).toBeGreaterThanOrEqual(bounds.km.least);
        expect(km).toBeLessThanOrEqual(bounds.km.most);
        expect(valueOf(km)).toBe(way);
      }),
    );
  });

  it('has a price of petrol whose litre comes back from what is printed, by the gallon too', () => {
    const litres = integer({ min: bounds.litre.least, max: bounds.litre.most });
    assert(
      property(systems, languages, litres, (system, language, litre) => {
        const { print, codec } = fuelPrice(spoken(system, language));
        expect(codec.parse(typed(print(litre)))).toBe(litre);
      }),
    );
  });

  it('takes a price of a gallon to the kopeck of its litre, and none that no litre may have', () => {
    assert(
      property(integer({ min: 14_000, max: 136_000 }), (price) => {
        const { print, codec } = fuelPrice(spoken('uk'));
        const litre = codec.parse(String(price / 100)) ?? Number.NaN;
        expect(Math.abs(Number(typed(print(litre))) * 100 - price)).toBeLessThanOrEqual(3);
      }),
    );
    const { codec } = fuelPrice(spoken('us'));
    expect(codec.parse('113')).toBeNull();
    expect(codec.parse('1136')).toBeNull();
    expect(codec.parse('petrol')).toBeNull();
  });

  it('is told in miles, and as whole as it is read', () => {
    expect(kmText(spoken('uk'), words, 15_000)).toBe('9,321\u00A0mi');
    expect(kmText(spoken('metric'), words, 15_000)).toBe('15,000 km');
  });

  it('is told in Russian as one says it: 1 миля, 2 мили, 5 миль', () => {
    const spokenRussian = { ...russian, measures: measuresOf(unitSystems.uk, russianUnits.names) };
    const told = [15_000, 15_005, 10_000].map((km) => kmText(spokenRussian, russianWords, km));
    expect(told.map((text) => text.replaceAll(/\s/g, ' '))).toEqual([
      '9 321 миля',
      '9 324 мили',
      '6 214 миль',
    ]);
    expect(russianWords.formula.petrolByGallon('9 321', '36,2 мили на галлон', '300')).toMatch(
      /^9 321 миля : /,
    );
  });
});
