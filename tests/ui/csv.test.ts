import { array, assert, double, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/ui/csv';
import { readCsv } from '../support/read-csv';

describe('rows for a spreadsheet', () => {
  it('are what another reader makes of them', () => {
    const fields = oneof(
      string({ unit: 'binary' }),
      string(),
      double({ noNaN: true, noDefaultInfinity: true }),
    );
    assert(
      property(array(array(fields, { minLength: 1, maxLength: 6 }), { maxLength: 6 }), (rows) => {
        const expected = rows.map((row) =>
          row.map((value) => {
            if (typeof value === 'number') return String(value).replace('.', ',');
            return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
          }),
        );
        expect(readCsv(csvOf(rows))).toEqual(expected);
      }),
    );
  });

  it('open in a Russian Excel: with a mark, semicolons and decimal commas', () => {
    expect(csvOf([['Расход', 7.8, 'л/100 км']])).toBe('\uFEFFРасход;7,8;л/100 км\r\n');
  });

  it('hold no formula that somebody else has written', () => {
    expect(csvOf([['=HYPERLINK("x")', -5]])).toBe('\uFEFF"\'=HYPERLINK(""x"")";-5\r\n');
  });
});
