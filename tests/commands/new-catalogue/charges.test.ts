import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chargesOf } from '../../../src/commands/new-catalogue/charges';
import { readOffers } from '../../../src/commands/new-catalogue/read-offers';

const columns = ['trim', 'engine', 'gearbox', 'drive'] as const;

/** The charges of these rows, each `trim engine gearbox drive amount`; an amount of '' is none. */
function chargesIn(rows: readonly (readonly string[])[]) {
  const read = readOffers(
    `model;trim;engine;gearbox;drive;price;charge Tax\n${rows.map(([trim, engine, gearbox, drive, tax]) => `City;${[trim, engine, gearbox, drive].join(';')};1;${String(tax)}`).join('\n')}\n`,
  );
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const { offers } = read;
  return { offers, charges: chargesOf(offers, ({ cells }) => cells) };
}

describe('what a price list charges row by row', () => {
  it.each([
    ['of every car alike', ['100', '100', '100'], [{}]],
    ['by the engine', ['100', '200', '200'], [{ engine: ['1.0'] }, { engine: ['1.5'] }]],
    ['of some engines only', ['', '100', '100'], [{ engine: ['1.5'] }]],
    ['by the trim', ['100', '', '100'], [{ trim: ['base', 'sport'] }]],
  ])('%s', (_, amounts, whens) => {
    const [first = '', second = '', third = ''] = amounts;
    const { charges } = chargesIn([
      ['base', '1.0', 'mt', 'fwd', first],
      ['plus', '1.5', 'at', 'fwd', second],
      ['sport', '1.5', 'at', 'awd', third],
    ]);
    expect(charges.map(({ when }) => when)).toEqual(whens);
  });

  it('adds to each row what the list adds, whatever it depends on', () => {
    const row = fc.tuple(
      ...columns.map(() => fc.constantFrom('a', 'b', 'c')),
      fc.constantFrom('', '-1', '1', '2'),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(row, { selector: (cells) => cells.slice(0, 4).join(), minLength: 1, maxLength: 12 }),
        (rows) => {
          const { offers, charges } = chargesIn(rows);
          const added = offers.map(({ cells }) =>
            charges
              .filter(({ when }) => columns.every((column) => when[column]?.includes(cells[column]) ?? true))
              .reduce((sum, { amount }) => sum + amount, 0),
          );
          expect(added).toEqual(rows.map((cells) => Number(cells[4])));
          expect(new Set(charges.map(({ key }) => key)).size).toBe(charges.length);
        },
      ),
    );
  });
});
