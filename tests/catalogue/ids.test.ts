import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jetourCatalogue } from '../../src/catalogue/jetour/catalogue';
import { idsOf } from './support/ids';

const file = 'tests/catalogue/ids.json';
const held: Readonly<Record<string, readonly string[]>> = JSON.parse(readFileSync(file, 'utf8'));

describe('ids', () => {
  it('that links hold are all still there', () => {
    const now = idsOf(jetourCatalogue);
    const gone = Object.entries(held).flatMap(([list, known]) =>
      known.filter((id) => !now[list]?.includes(id)).map((id) => `${list}: ${id}`),
    );
    expect(gone, 'an id that was published once must stay: old links name it').toEqual([]);
  });

  it(`that are new are written down in ${file}`, () => {
    expect(idsOf(jetourCatalogue)).toEqual(held);
  });
});
