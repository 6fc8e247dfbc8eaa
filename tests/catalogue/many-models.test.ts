import { describe, expect, it } from 'vitest';
import { checkCatalogue } from '../../src/catalogue/check/check-catalogue';
import { combinationsOf } from '../../src/catalogue/check/combinations';
import { manyModels } from '../support/many-models';
import { problemsOf } from './support/problems';

describe('the check of more cars than it walks', () => {
  const catalogue = manyModels(3);

  it('counts the cars that plain loops find, by the compiled set', () => {
    const checked = checkCatalogue(catalogue);
    const walked = catalogue.models.map((model) => [...combinationsOf(model)].length);
    expect(walked[0]).toBeGreaterThan(2000);
    expect(checked).toMatchObject({ ok: true, contents: { cars: walked.reduce((sum, cars) => sum + cars) } });
  });

  it('names a row that a rule forbids altogether, and a paint that nobody can have', () => {
    const [first, ...others] = catalogue.models;
    if (!first) throw new Error('the range has no model');
    const rules = [
      ...first.rules.map((rule) => ({ ...rule, id: 'strong', when: { engine: ['3.5'] } })),
      ...first.rules.map((rule) => ({
        ...rule,
        id: 'paint',
        when: { colour: ['paint-3'] },
        needs: { colour: ['paint-4'] },
      })),
    ];
    const problems = problemsOf({ ...catalogue, models: [{ ...first, rules }, ...others] });
    expect(problems).toContain(
      'models.m1.offers[50]: no valid car has "m1-base-3.5-6mt", because of models.m1.rules[0]',
    );
    expect(problems).toContain(
      'models.m1.colours[3]: no valid car has "paint-3", because of models.m1.rules[1]',
    );
    expect(problems).toHaveLength(7);
  });

  it('says how far it is, by what is done of the whole and model by model while it compiles', () => {
    const shares: number[] = [];
    checkCatalogue(catalogue, [], (share) => shares.push(share));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares[0]).toBeLessThan(0.1);
    expect(shares.at(-1)).toBe(1);
    const shareOfModels = shares.filter((share, index) => share - (shares[index - 1] ?? 0) > 0.1);
    expect(shareOfModels).toHaveLength(catalogue.models.length);
  });
});
