import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkCatalogue } from '../../src/catalogue/check/check-catalogue';

const checked = checkCatalogue(JSON.parse(readFileSync('public/examples/nordlicht.json', 'utf8')));
if (!checked.ok) throw new Error(checked.problems.join('\n'));
const { catalogue } = checked;
const extras = new Map(
  catalogue.models.flatMap((model) => (model.extras ?? []).map((extra) => [extra.id, extra])),
);

describe('the example of a whole catalogue', () => {
  it('has one of everything that the format knows', () => {
    expect(catalogue.models).toHaveLength(3);
    const packages = [...extras.values()].filter(({ contains }) => contains);
    expect(packages).toHaveLength(8);
    expect(extras.size - packages.length).toBe(40);
    expect(catalogue).toMatchObject({ currency: 'EUR', languages: ['de', 'en', 'ru'] });
    const kinds = catalogue.models.flatMap(({ powertrains }) => powertrains.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(['combustion', 'hybrid', 'plug-in', 'electric']));
    expect([...extras.values()].some(({ specs }) => specs?.seats)).toBe(true);
    for (const { charges = [] } of catalogue.models) {
      expect(charges.some(({ when }) => Object.keys(when).length === 0)).toBe(true);
      expect(charges.some(({ when }) => when.engine)).toBe(true);
    }
  });

  it('counts euros in cents, as it prints them', () => {
    const [first] = catalogue.models[0]?.offers ?? [];
    expect(first?.prices[0]).toMatchObject({ value: 2_199_000, unit: 'money' });
    expect(extras.get('charging-cable')?.prices[0]?.value).toBe(19_990);
  });
});
