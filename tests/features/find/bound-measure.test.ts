import { assert, constantFrom, integer, property } from 'fast-check';
import { expect, it } from 'vitest';
import { en } from '../../../src/app/units/words/en';
import { specRows } from '../../../src/catalogue/schema/specs';
import { boundIs, printBound, readBound } from '../../../src/features/find/bound-measure';
import { boundRows } from '../../../src/features/find/bounds';
import { number } from '../../../src/features/find/wishes';
import { measuresOf, unitSystems } from '../../../src/i18n/measures';
import { english } from '../../i18n/languages';

const ids = boundRows.map(({ id }) => id);
const systems = constantFrom(...(['metric', 'uk', 'us'] as const));
const spoken = (system: keyof typeof unitSystems) => ({
  ...english,
  measures: measuresOf(unitSystems[system], en.names),
});

it('a bound is printed as it was typed, and an address holds it', () => {
  assert(
    property(systems, constantFrom(...ids), integer({ min: 50, max: 1500 }), (system, id, tenths) => {
      const i18n = spoken(system);
      const value = readBound(i18n, id, String(tenths / 10)) ?? 0;
      expect(printBound(i18n, id, value)).toBe(english.format.number(tenths / 10));
      expect(number.parse(number.serialize(value))).toBe(value);
    }),
  );
});

it('a car whose figure is printed like the bound is within it, and one printed beyond it is not', () => {
  const figures = integer({ min: 30, max: 6000 });
  assert(
    property(systems, constantFrom(...ids), figures, figures, (system, id, a, b) => {
      const i18n = spoken(system);
      const is = boundRows.find((row) => row.id === id)?.is;
      // Consumption has a digit behind the point, the others none.
      const figure = (value: number) => (id === 'consumption' ? (30 + (value % 270)) / 10 : value);
      const [mine, other] = [figure(a), figure(b)];
      const shown = (value: number) => Number(printBound(i18n, id, value).replaceAll(',', ''));
      const bound = readBound(i18n, id, String(shown(mine))) ?? 0;
      const fits = is === 'least' ? other >= bound : other <= bound;
      const isWithin =
        boundIs(i18n, id) === 'least' ? shown(other) >= shown(mine) : shown(other) <= shown(mine);
      expect([other, fits]).toEqual([other, isWithin]);
    }),
    { numRuns: 1000 },
  );
});

it('litres at most are miles on a gallon at least', () => {
  expect(boundIs(spoken('metric'), 'consumption')).toBe('most');
  expect(boundIs(spoken('uk'), 'consumption')).toBe('least');
  expect(specRows.find(({ id }) => id === 'consumption')?.unit).toBe('l/100 km');
});
