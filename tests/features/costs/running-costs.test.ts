import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  burnt,
  perHundred,
  petrolCost,
  policy,
  serviceCost,
  transportTax,
} from '../../../src/features/costs/running-costs';
import { places } from '../../../src/features/costs/russia/places';

const ROUBLE = 100;
const taxOf = (id: string, hp: number) => {
  const place = places.find((each) => each.id === id);
  const tax = place && transportTax(hp, place.tax.value);
  return tax ? tax.kopecks / ROUBLE : null;
};

describe('the transport tax of a year', () => {
  // 147, 190 and 245 hp: the worked examples of the research.
  it.each([
    ['moscow', 5145, 9500, 18_375],
    ['petersburg', 5145, 9500, 18_375],
    ['moscow-oblast', 5145, 9500, 18_375],
    ['kaliningrad', 3675, 8550, 18_375],
    ['tatarstan', 5145, 9500, 18_375],
    ['krasnodar', 3675, 9500, 18_375],
    ['sverdlovsk', 2058, 6460, 12_642],
    ['novosibirsk', 2646, 5700, 14_700],
    ['leningrad', 5145, 9500, 18_375],
    ['rostov', 2205, 8550, 18_375],
    ['bashkortostan', 5145, 9500, 18_375],
    ['chelyabinsk', 3969, 9500, 18_375],
    ['samara', 4851, 8170, 18_375],
    ['krasnoyarsk', 2352, 6080, null],
    ['orenburg', 2940, 9500, null],
    ['lipetsk', 4410, null, null],
  ])('%s: %s, %s and %s roubles', (id, ...expected) => {
    expect([147, 190, 245].map((hp) => taxOf(id, hp))).toEqual(expected);
  });

  it('is known of every place that can be chosen', () => {
    expect(places).toHaveLength(16);
    for (const { id } of places) expect(taxOf(id, 147)).not.toBeNull();
  });

  it('counts the whole power at the rate of its bracket, the upper end included, and rounds to the rouble', () => {
    expect(taxOf('kaliningrad', 150)).toBe(150 * 25);
    expect(taxOf('kaliningrad', 151)).toBe(151 * 45);
    expect(taxOf('sverdlovsk', 201)).toBe(Math.round(201 * 51.6));
    expect(taxOf('moscow', 120)).toBe(120 * 31);
  });

  it('is not guessed where the rate is not known', () => {
    expect(taxOf('moscow', 160)).toBeNull();
    expect(taxOf('kaliningrad', 100)).toBeNull();
    expect(taxOf('kaliningrad', 251)).toBeNull();
  });
});

describe('the policy of a year', () => {
  it('is the base tariff times its coefficients', () => {
    // 5 032 × 1.08 × 0.46 × 0.94 × 1.4 = 3 289.865… and 1.6 in place of 1.4
    expect(policy(503_200, [108, 46, 94, 140])).toBe(328_987);
    expect(policy(503_200, [108, 46, 94, 160])).toBe(375_985);
    expect(policy(503_200, [])).toBe(503_200);
  });

  it('is the same in any order, and exact: a coefficient of one changes nothing, ten times the base ten times the sum', () => {
    assert(
      property(
        integer({ min: 139_900, max: 866_500 }),
        array(integer({ min: 40, max: 400 }), { maxLength: 6 }),
        (base, coefficients) => {
          const sum = policy(base, coefficients);
          expect(policy(base, coefficients.toReversed())).toBe(sum);
          expect(policy(base, [...coefficients, 100])).toBe(sum);
          expect(Math.abs(policy(base * 10, coefficients) - sum * 10)).toBeLessThanOrEqual(5);
        },
      ),
    );
  });
});

describe('petrol and service', () => {
  it('count what is burnt: the average, or towns and roads by their share', () => {
    expect(burnt({ kind: 'average', average: 84 }, 70)).toBe(8400);
    expect(burnt({ kind: 'split', urban: 103, extraUrban: 65 }, 50)).toBe(8400);
    expect(burnt({ kind: 'split', urban: 103, extraUrban: 65 }, 100)).toBe(10_300);
    expect(burnt({ kind: 'split', urban: 103, extraUrban: 65 }, 0)).toBe(6500);
  });

  it('cost for 15 000 km at 8.4 l and 74.55 roubles 93 933 roubles, and 22 500 at the workshop', () => {
    expect(petrolCost(15_000, 8400, 7455)).toBe(9_393_300);
    expect(serviceCost(15_000, 1_500_000, 10_000)).toBe(2_250_000);
    expect(perHundred(9_393_300, 15_000)).toBe(62_622);
  });

  it('grow with the way, the consumption and the price, and never by less than nothing', () => {
    const some = record({
      km: integer({ min: 1000, max: 60_000 }),
      litre: integer({ min: 3000, max: 30_000 }),
      burns: integer({ min: 3000, max: 25_000 }),
      more: constantFrom(1, 10, 1000),
    });
    assert(
      property(some, ({ km, litre, burns, more }) => {
        const cost = petrolCost(km, burns, litre);
        expect(Number.isInteger(cost)).toBe(true);
        expect(petrolCost(km + more, burns, litre)).toBeGreaterThanOrEqual(cost);
        expect(petrolCost(km, burns + more, litre)).toBeGreaterThanOrEqual(cost);
        expect(petrolCost(km, burns, litre + more)).toBeGreaterThanOrEqual(cost);
      }),
    );
  });
});
