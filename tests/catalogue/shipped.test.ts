import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkCatalogue } from '../../src/catalogue/check/check-catalogue';
import { shippedFrom } from '../../src/catalogue/shipped';

const nordlicht = readFileSync('public/examples/nordlicht.json', 'utf8');

describe('a site’s own catalogue', () => {
  it('is served in two parts that hold all of its file', () => {
    const { core, details } = shippedFrom(nordlicht);
    const checked = checkCatalogue(JSON.parse(nordlicht));
    if (!checked.ok) throw new Error('the example does not hold');
    const { $schema, ...whole } = checked.catalogue;
    expect($schema).toBeDefined();
    expect({ ...core, ...details }).toEqual(whole);
    expect(core).not.toHaveProperty('sources');
  });

  it('is refused with what is wrong, by its path', () => {
    const broken = nordlicht.replace('"currency": "EUR"', '"currency": "EURO"');
    expect(() => shippedFrom(broken)).toThrow(/^the catalogue does not hold:\ncurrency: /);
  });
});
