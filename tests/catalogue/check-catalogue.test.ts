import { describe, expect, it } from 'vitest';
import { checkCatalogue, type Checks } from '../../src/catalogue/check/check-catalogue';
import { smallCatalogue } from '../support/small-catalogue/catalogue';
import { copyOfJetour, put } from './support/copy';

const passed = (value: unknown, more?: readonly Checks[]) => {
  const checked = checkCatalogue(value, more);
  if (!checked.ok) throw new Error(checked.problems.join('\n'));
  return checked;
};
const failed = (value: unknown, more?: readonly Checks[]) => {
  const checked = checkCatalogue(value, more);
  if (checked.ok) throw new Error('it was taken');
  return checked;
};

/** How many objects of a value have a status, counted without knowing where they stand. */
const countStatus = (value: unknown, status: string): number => {
  let count = 0;
  JSON.stringify(value, (_key, part) => {
    // A figure has a unit; rows, rules and equipment have a status too.
    if (typeof part === 'object' && part !== null && part.status === status && 'unit' in part) count += 1;
    return part;
  });
  return count;
};

describe('checkCatalogue', () => {
  it('hands over the catalogue that it proved, not the value that it was given', () => {
    const value = copyOfJetour();
    const { catalogue } = passed(value);
    expect(catalogue).toStrictEqual(value);
    expect(catalogue).not.toBe(value);
    expect(catalogue.models[0]?.specs).not.toBe(value.models[0]?.specs);
  });

  it('counts what the catalogue holds', () => {
    expect(passed(smallCatalogue).contents).toEqual({
      models: 3,
      offers: 8,
      cars: 26,
      priceLists: 3,
      figures: {
        confirmed: countStatus(smallCatalogue, 'confirmed'),
        unconfirmed: countStatus(smallCatalogue, 'unconfirmed'),
        notPublished: countStatus(smallCatalogue, 'not-published'),
      },
      sources: 4,
    });
  });

  it('counts every check, the ones that pass and the ones that fail', () => {
    const three: Checks = function* three() {
      yield null;
      yield 'a: one';
      yield 'b: two';
    };
    const { checks } = passed(copyOfJetour());
    expect(checks).toBeGreaterThan(5000);
    expect(failed(copyOfJetour(), [three])).toEqual({
      ok: false,
      problems: ['a: one', 'b: two'],
      checks: checks + 3,
    });
  });

  it('says the same thing once', () => {
    const echo: Checks = function* echo() {
      yield 'a: one';
      yield 'a: one';
    };
    expect(failed(copyOfJetour(), [echo]).problems).toEqual(['a: one']);
  });

  it('stops after the first stage that finds something', () => {
    const never: Checks = function* never() {
      yield 'too late';
    };
    const shapeless = failed({}, [never]);
    expect(shapeless.problems).not.toContain('too late');
    expect(shapeless.checks).toBe(shapeless.problems.length);
    const foreign = put(copyOfJetour(), 'models.0.offers.3.gearbox', '7at');
    expect(failed(foreign, [never]).problems).toEqual(['models.dashing.offers[3].gearbox: unknown id "7at"']);
  });
});
