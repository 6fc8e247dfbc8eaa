import { assert, double, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taxOf } from '../../src/configuration/tax';

describe('the tax of a price', () => {
  it('is what is left when the price without it is taken away, or what comes on top', () => {
    expect(taxOf({ percent: 19, included: true }, 11_900)).toBe(1900);
    expect(taxOf({ percent: 19, included: false }, 10_000)).toBe(1900);
    expect(taxOf({ percent: 0, included: true }, 11_900)).toBe(0);
  });

  it('is the same either way, to the cent', () => {
    const percent = double({ min: 0, max: 100, noNaN: true });
    assert(
      property(integer({ min: 0, max: 1e9 }), percent, (net, rate) => {
        const onTop = taxOf({ percent: rate, included: false }, net);
        const within = taxOf({ percent: rate, included: true }, net + onTop);
        expect(Math.abs(within - onTop)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
