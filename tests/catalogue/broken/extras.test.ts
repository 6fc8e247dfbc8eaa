import { describe, expect, it } from 'vitest';
import { checkCatalogue } from '../../../src/catalogue/check/check-catalogue';
import { carCodes } from '../../support/small-catalogue/car-codes';
import { smallWithExtras } from '../../support/small-catalogue/with-extras';
import { put } from '../support/copy';

const problemsOf = (path: string, value: unknown) => {
  const checked = checkCatalogue(put(structuredClone(smallWithExtras), path, value));
  return checked.ok ? [] : checked.problems;
};

describe('extras and charges', () => {
  it('pass where they hold', () => {
    const checked = checkCatalogue(smallWithExtras);
    expect(checked.ok ? [] : checked.problems).toEqual([]);
  });

  it.each([
    [
      'a heading that is none',
      'models.0.extras.0.group',
      'inside',
      'models.city.extras[0].group: unknown id "inside"',
    ],
    [
      'a slot that is none',
      'models.0.extras.0.slot',
      'tyres',
      'models.city.extras[0].slot: unknown id "tyres"',
    ],
    [
      'a row that nothing is said of',
      'models.0.extras.3.offers',
      { 'city-plus': 'optional', 'city-sport': 'optional', 'city-sport-all': 'optional' },
      'models.city.extras[3].offers: nothing is said of "city-base"',
    ],
    [
      'a content that is no extra',
      'models.0.extras.6.contains',
      ['heated-seats', 'sauna'],
      'models.city.extras[6].contains[1]: unknown id "sauna"',
    ],
    [
      'a package in itself',
      'models.0.extras.5.contains',
      ['winter'],
      'models.city.extras[5].contains: comes back to the package itself',
    ],
    [
      'an extra that costs something nobody says',
      'models.0.extras.3.prices',
      [],
      'models.city.extras[3].prices: no price on the newest list, 2026-01',
    ],
    [
      'an extra with a price for those who bring something in return',
      'models.0.extras.3.prices.0.basis',
      'with-benefits',
      'models.city.extras[3].prices[0].basis: only a row has a price with benefits',
    ],
    [
      'a charge with one',
      'models.0.charges.0.prices.0.basis',
      'with-benefits',
      'models.city.charges[0].prices[0].basis: only a row has a price with benefits',
    ],
    [
      'a rule about an extra that is none',
      'models.0.rules.2.when',
      { has: ['sauna'] },
      'models.city.rules[2].when.has[0]: unknown id "sauna"',
    ],
    [
      'a charge about a value that is none',
      'models.0.charges.1.when',
      { colour: ['pink'] },
      'models.city.charges[1].when.colour[0]: unknown id "pink"',
    ],
    [
      'two charges of one id',
      'models.0.charges.0.id',
      'red-paint',
      'models.city.charges[1].id: "red-paint" is taken by models.city.charges[0].id',
    ],
    [
      'car codes without a row for the extras',
      'carCodes',
      carCodes,
      'carCodes: no row of "extra": add one at the end',
    ],
    [
      'an extra that every rule forbids',
      'models.0.rules.2',
      { ...smallWithExtras.models[0]?.rules[2], when: { has: ['towbar'] }, needs: { lacks: ['towbar'] } },
      'models.city.extras[3]: no valid car has "towbar", because of models.city.rules[2]',
    ],
  ])('%s is named by its path', (_what, path, value, problem) => {
    expect(problemsOf(path, value)).toContain(problem);
  });
});
