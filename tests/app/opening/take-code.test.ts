import { describe, expect, it } from 'vitest';
import { withCodeTaken } from '../../../src/app/opening/take-code';
import { carCodeOf } from '../../../src/configuration/car-code';
import { carCodes } from '../../support/small-catalogue/car-codes';

const selection = { picks: { model: 'city', trim: 'plus' }, aside: {}, list: '2025-02' };
const code = carCodeOf(carCodes, selection) ?? '';

describe('a code in an address', () => {
  it('makes room for the car that it names, whatever else the address says of one', () => {
    expect(withCodeTaken(`?code=${code}`, { carCodes })).toBe('?model=city&trim=plus&list=2025-02');
    expect(withCodeTaken(`?model=tour&list=2026-01&code=${code.toLowerCase()}`, { carCodes })).toBe(
      '?model=city&trim=plus&list=2025-02',
    );
  });

  it('leaves alone what is not the car’s', () => {
    expect(withCodeTaken(`?catalogue=cars.json&code=${code}&q.equipment=whole`, { carCodes })).toBe(
      '?model=city&trim=plus&list=2025-02&catalogue=cars.json&q.equipment=whole',
    );
  });

  it('stays where it cannot be read, and where the catalogue has no codes', () => {
    expect(withCodeTaken('?code=650-9M2', { carCodes })).toBeNull();
    expect(withCodeTaken(`?code=${code}`, {})).toBeNull();
  });
});
