import { assert, constantFrom, double, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/app/units/words/en';
import { figureText } from '../../src/i18n/figure-text';
import { isAsWritten, measuresOf, unitChoices, unitSystems } from '../../src/i18n/measures';
import { english } from './languages';

const spoken = (system: keyof typeof unitSystems) => ({
  ...english,
  measures: measuresOf(unitSystems[system], en.names),
});
const print = (system: keyof typeof unitSystems, value: number, unit: string) =>
  figureText(spoken(system), { value, unit }).replaceAll('\u00A0', ' ');

describe('a figure in the units of a reader', () => {
  it.each([
    ['uk', 'l/100 km', 7.8, '36.2 mpg (UK)'],
    ['us', 'l/100 km', 7.8, '30.2 mpg (US)'],
    ['us', 'mm', 4590, '180.7 in'],
    ['uk', 'mm', 4590, '4590 mm'],
    ['uk', 'km', 511, '318 mi'],
    ['uk', 'km/h', 192, '119 mph'],
    ['us', 'kWh/100 km', 17.1, '27.5 kWh/100 mi'],
    ['us', 'l', 420, '420 l'],
    ['metric', 'km/h', 192, '192 km/h'],
  ] as const)('%s: %s of %d is %s', (system, unit, value, text) => {
    expect(print(system, value, unit)).toBe(text);
  });

  it('is not converted where every unit is that of the catalogue', () => {
    expect(isAsWritten(unitSystems.metric)).toBe(true);
    expect(isAsWritten(unitSystems.uk)).toBe(false);
  });
});

const choices = record({
  distance: constantFrom(...unitChoices.distance),
  consumption: constantFrom(...unitChoices.consumption),
  length: constantFrom(...unitChoices.length),
});
const units = constantFrom('km', 'km/h', 'l/100 km', 'kWh/100 km', 'mm');

describe('every conversion', () => {
  it('comes back to the number that it came from', () => {
    assert(
      property(choices, units, double({ min: 0.1, max: 1e5, noNaN: true }), (chosen, unit, value) => {
        const measure = measuresOf(chosen, en.names)(unit);
        const back = measure ? measure.back(measure.from(value)) : value;
        expect(back / value).toBeCloseTo(1, 12);
      }),
    );
  });

  it('prints what was typed in its unit, digit for digit', () => {
    assert(
      property(choices, units, integer({ min: 1, max: 99_999 }), (chosen, unit, number) => {
        const measure = measuresOf(chosen, en.names)(unit);
        const digits = measure?.digits ?? 1;
        const typed = number / 10 ** digits;
        const shown = measure ? measure.from(measure.back(typed)) : typed;
        expect(english.format.number(shown, digits)).toBe(english.format.number(typed, digits));
      }),
    );
  });
});
