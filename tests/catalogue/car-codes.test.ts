import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { carCodes } from '../../src/catalogue/jetour/car-codes';
import { readCarCode } from '../../src/configuration/car-code';

interface Given {
  readonly rows: Readonly<Record<string, readonly string[]>>;
  readonly codes: Readonly<Record<string, string>>;
}
/** The rows as they stood when the first codes were given out, and some of those codes. */
const given: Given = JSON.parse(readFileSync('tests/catalogue/car-codes.json', 'utf8'));

it('the rows of car codes only ever grow at their ends', () => {
  const rows = Object.entries(given.rows);
  expect(carCodes.slice(0, rows.length).map(({ of }) => of)).toEqual(rows.map(([of]) => of));
  for (const [place, [of, ids]] of rows.entries()) {
    expect([of, carCodes[place]?.ids.slice(0, ids.length)]).toEqual([of, ids]);
  }
});

it.each(Object.entries(given.codes))(
  'the code %s means what it meant when it was given out',
  (code, query) => {
    expect(readCarCode(carCodes, code)).toEqual({ ok: true, query });
  },
);
