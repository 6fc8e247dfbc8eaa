import { Ajv } from 'ajv';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogueJsonSchema } from '../../src/build/json-schema';
import { parseCatalogue } from '../../src/catalogue/check/schema-problems';
import { jetourCatalogue } from '../../src/catalogue/jetour/catalogue';
import { smallCatalogue } from '../support/small-catalogue/catalogue';
import { smallWithExtras } from '../support/small-catalogue/with-extras';

/** As the file holds it. */
const schema = JSON.parse(JSON.stringify(catalogueJsonSchema()));
const fits = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

const EXAMPLES = 'public/examples';
const examples = readdirSync(EXAMPLES).filter((name) => name.endsWith('.json'));

/** As a file holds it. */
const copyOf = (catalogue: object): object => JSON.parse(JSON.stringify(catalogue));

/** With the code of its currency as the unit of every amount. */
const inPrint = (catalogue: object): object =>
  JSON.parse(JSON.stringify(catalogue, (key, part) => (key === 'unit' && part === 'money' ? 'RUB' : part)));

/** Every object and list in a value, itself included. */
const containersIn = (value: unknown): readonly object[] =>
  typeof value !== 'object' || value === null ? [] : [value, ...Object.values(value).flatMap(containersIn)];

/** What nobody means to write, and what fits here and there. */
const odd = fc.constantFrom<unknown>(
  null,
  true,
  7,
  -0.5,
  '',
  'NOT AN ID',
  'soon',
  'id',
  '2026-01',
  [],
  {},
  [[]],
  [7],
);

/** Changes one place of a copy: takes a key away, adds one that nobody knows, or puts something else in its place. */
const broken = (
  catalogue: object,
  pick: number,
  at: number,
  change: 'less' | 'more' | 'other',
  value: unknown,
) => {
  const copy = copyOf(catalogue);
  const places = containersIn(copy);
  const place = places[pick % places.length] ?? copy;
  const keys = Object.keys(place);
  const key = keys[at % Math.max(1, keys.length)] ?? 'empty';
  if (change === 'more') Reflect.set(place, Array.isArray(place) ? place.length : 'colors', value);
  else if (change === 'other') Reflect.set(place, key, value);
  else if (Array.isArray(place)) place.pop();
  else Reflect.deleteProperty(place, key);
  return copy;
};

describe('the JSON Schema of a catalogue', () => {
  it.each([
    ['the shipped catalogue', jetourCatalogue],
    ['a small one', smallCatalogue],
    ['one with extras', smallWithExtras],
    ['one whose amounts are as printed', inPrint(smallWithExtras)],
    ['one that names its schema', { $schema: '../catalogue.schema.json', ...smallCatalogue }],
  ])('takes %s, as the check does', (_what, catalogue) => {
    const file = copyOf(catalogue);
    expect(fits(file) ? [] : fits.errors).toEqual([]);
    expect(parseCatalogue(file).ok).toBe(true);
  });

  it.each(examples)('takes the example %s', (name) => {
    const file: unknown = JSON.parse(readFileSync(`${EXAMPLES}/${name}`, 'utf8'));
    expect(fits(file) ? [] : fits.errors).toEqual([]);
  });

  it('takes and refuses what the check of the shape takes and refuses, whatever is changed', () => {
    const whole = copyOf(smallWithExtras);
    let refused = 0;
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat(),
        fc.constantFrom('less' as const, 'more' as const, 'other' as const),
        odd,
        (pick, at, change, value) => {
          const file = broken(whole, pick, at, change, value);
          const parsed = parseCatalogue(file);
          expect(fits(file), parsed.ok ? JSON.stringify(fits.errors) : parsed.problems.join()).toBe(
            parsed.ok,
          );
          if (!parsed.ok) refused += 1;
        },
      ),
      { numRuns: 300 },
    );
    expect(refused).toBeGreaterThan(200);
  });

  it('refuses a drawing that the check refuses', () => {
    const drawn = copyOf(jetourCatalogue);
    const file = JSON.stringify(drawn).replace('"outline":"M', '"outline":"Z');
    expect(fits(JSON.parse(file))).toBe(false);
    expect(parseCatalogue(JSON.parse(file)).ok).toBe(false);
  });

  it('says to an editor what each key of a catalogue means, and offers every figure', () => {
    expect(schema).toMatchObject({
      properties: {
        models: {
          items: {
            properties: {
              offers: { description: expect.stringContaining('price list') },
              specs: {
                properties: { kerbMass: { description: 'Its unit is "kg".' } },
                additionalProperties: false,
              },
            },
          },
        },
        priceLists: { description: expect.stringContaining('Oldest first') },
      },
    });
  });
});
