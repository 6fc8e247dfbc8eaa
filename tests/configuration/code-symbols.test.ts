import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSymbols, writeSymbols } from '../../src/configuration/code-symbols';

const numbers = fc.array(fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 500 })), {
  minLength: 1,
  maxLength: 12,
});
const symbols = Array.from('0123456789ACEKMPTXY');
const isTaken = (text: string) => readSymbols(text).ok;

/** A text with the character at a place put in the place of another. */
const withAt = (text: string, place: number, character: string) =>
  text.slice(0, place) + character + text.slice(place + 1);

describe('numbers as symbols', () => {
  it('are read as they were written, whatever they are', () => {
    fc.assert(
      fc.property(numbers, (all) => {
        expect(readSymbols(writeSymbols(all))).toEqual({ ok: true, numbers: all });
      }),
      { numRuns: 2000 },
    );
  });

  it('stand in groups of three, with nothing among them that could be taken for another', () => {
    expect(writeSymbols([1, 2, 3, 0, 0, 0, 4, 1])).toMatch(/^(?:[0-9ACEKMPTXY]{3}-){2}[0-9ACEKMPTXY]{3}$/);
    expect(writeSymbols([1, 2, 3, 0, 0, 0, 4, 1, 7])).toMatch(/^\w{3}-\w{3}-\w{4}$/);
    expect(writeSymbols([1, 2, 3, 0, 0, 0, 4, 1, 7, 7])).toMatch(/^\w{3}-\w{3}-\w{3}-\w{2}$/);
    // Nobody has to dictate five noughts.
    expect(writeSymbols([1, 0, 0, 0, 0, 0, 0, 0])).not.toMatch(/(\w)-?\1-?\1/);
  });

  it('are read however they are typed: small letters, blanks, dashes, on a Russian keyboard', () => {
    const cyrillic = new Map(Array.from('ACEKMPTXY', (letter, at) => [letter, 'АСЕКМРТХУ'.charAt(at)]));
    const gaps = fc.array(fc.constantFrom('', ' ', '-', '–', '.', '\u00A0'), { minLength: 40 });
    fc.assert(
      fc.property(numbers, gaps, fc.boolean(), (all, between, isRussian) => {
        const typed = Array.from(
          writeSymbols(all).replaceAll('-', ''),
          (symbol, at) => (between[at] ?? '') + (isRussian ? (cyrillic.get(symbol) ?? symbol) : symbol),
        ).join('');
        for (const text of [typed, typed.toLowerCase(), ` ${typed}\n`])
          expect(readSymbols(text)).toEqual({ ok: true, numbers: all });
      }),
    );
  });

  it.each('OQ0 IL1 B8 S5 Z2 G6 О0 І1 В8 З3 Б6 Ч4 ЁE'.split(' '))(
    'are read with what looks like one of them in its place: %s',
    (row) => {
      const symbol = row.slice(-1);
      for (let number = 0; number < 400; number += 7) {
        const printed = writeSymbols([number, 3, 77]);
        for (const typed of row.slice(0, -1))
          expect(readSymbols(printed.replaceAll(symbol, typed))).toEqual({
            ok: true,
            numbers: [number, 3, 77],
          });
      }
    },
  );

  it('with one wrong symbol are found out, every one at every place', () => {
    fc.assert(
      fc.property(numbers, (all) => {
        const printed = writeSymbols(all).replaceAll('-', '');
        const wrong = Array.from(printed, (right, place) =>
          symbols.filter((symbol) => symbol !== right).map((symbol) => withAt(printed, place, symbol)),
        ).flat();
        expect(wrong).toHaveLength(printed.length * 18);
        expect(wrong.filter(isTaken)).toEqual([]);
      }),
    );
  });

  it('with two symbols in each other’s place are found out, neighbours or not', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), fc.integer({ min: 1, max: 17 }), (all, at, apart) => {
        const printed = writeSymbols(all).replaceAll('-', '');
        const one = at % printed.length;
        const [a, b] = [printed.charAt(one), printed.charAt(one + apart)];
        fc.pre(b !== '' && a !== b);
        expect(isTaken(withAt(withAt(printed, one, b), one + apart, a))).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it('say what is wrong with them', () => {
    expect(readSymbols(' - ')).toEqual({ ok: false, problem: 'empty' });
    expect(readSymbols('5E0 7M2 9W4')).toEqual({ ok: false, problem: 'strange', character: 'W' });
    expect(readSymbols('7'.repeat(5000))).toEqual({ ok: false, problem: 'damaged' });
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...symbols) })),
        (text) => {
          const read = readSymbols(text);
          expect(read.ok ? readSymbols(writeSymbols(read.numbers)) : read).toEqual(read);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
