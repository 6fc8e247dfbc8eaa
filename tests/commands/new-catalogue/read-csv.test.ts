import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/commands/new-catalogue/read-csv';

const fieldsOf = (file: string) => {
  const csv = readCsv(file);
  return csv.ok ? csv.records.map(({ fields }) => fields) : csv.problem;
};

/** A writer that knows nothing of the reader: every field in quotes. */
const written = (rows: readonly (readonly string[])[], separator: string, end: string) =>
  rows.map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(separator) + end).join('');

describe('a CSV file', () => {
  it.each([
    ['semicolons', 'model;trim\nCity;Base\n'],
    ['commas', 'model,trim\r\nCity,Base\r\n'],
    ['tabs', 'model\ttrim\nCity\tBase'],
    ['the mark of UTF-8, quotes and spaces', '\u{FEFF}"model" ; trim\r\n\r\n;;\r\n "City";Base'],
  ])('is read with %s', (_what, file) => {
    expect(fieldsOf(file)).toEqual([
      ['model', 'trim'],
      ['City', 'Base'],
    ]);
  });

  it('has in quotes whatever a field holds', () => {
    expect(fieldsOf('a;b\n"1,5 ""T""; turbo";"two\nlines"')).toEqual([
      ['a', 'b'],
      ['1,5 "T"; turbo', 'two\nlines'],
    ]);
  });

  it('knows each record by the line it begins on', () => {
    const csv = readCsv('a;b\n"two\nlines";1\n\nx;y\n');
    expect(csv.ok && csv.records.map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it('comes back as it was written', () => {
    const field = fc
      .string({ unit: fc.constantFrom('a', 'ž', '"', ';', ',', '\n', ' ', '0') })
      .map((each) => each.trim());
    const rows = fc.array(fc.tuple(fc.constant('x'), field, field), { minLength: 1 });
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(';', ',', '\t'),
        fc.constantFrom('\n', '\r\n'),
        (table, separator, end) => {
          expect(fieldsOf(written([['h', 'i', 'j'], ...table], separator, end))).toEqual([
            ['h', 'i', 'j'],
            ...table,
          ]);
        },
      ),
    );
  });

  it('says where a quote is left open, and that it is not in UTF-8', () => {
    expect(fieldsOf('a;b\n1;"2\n3;4\n')).toBe('line 2: a quote is not closed');
    expect(fieldsOf('a;b\n\u{FFFD}koda;1')).toBe('the file is not in UTF-8: save it as "CSV UTF-8"');
  });
});
