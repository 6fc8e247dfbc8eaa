import { describe, expect, it } from 'vitest';
import { checkCatalogue } from '../../src/catalogue/check/check-catalogue';
import { readAddress } from '../../src/configuration/address';
import { modelRangeOf } from '../../src/configuration/described-range';
import { rememberedCar, stepsApart } from '../../src/configuration/remembered';
import { thinnedCatalogue } from '../support/small-catalogue/former';

const { former = { options: [], offers: [] } } = thinnedCatalogue;
const range = modelRangeOf(thinnedCatalogue);
const remembered = (query: string, row: string | null = null) => {
  const { problems, selection } = readAddress(range, query, row === null ? null : { model: 'city', row });
  return rememberedCar(range, former, problems, selection);
};

describe('a link to a car that is sold no more', () => {
  it('is of a catalogue that passes the check', () => {
    expect(checkCatalogue(thinnedCatalogue)).toMatchObject({ ok: true });
  });

  it('remembers a trim that has gone, what it cost on the list of the link, and the nearest on sale', () => {
    const found = remembered('?model=city&trim=taxi&colour=red&list=2025-02');
    expect(found).toMatchObject({ offer: { id: 'city-taxi' }, wasPrice: 95_000_000 });
    // The only other diesel is the Sport.
    expect(found?.nearest.ids).toMatchObject({
      engine: 'diesel',
      gearbox: 'auto',
      colour: 'red',
      trim: 'sport',
    });
    expect(found && stepsApart(found.offer, found.nearest)).toEqual(['trim']);
    expect(found?.now).toBe(range.pricesOn(range.newestList).get(found?.nearest.offer.id ?? ''));
    const { problems, selection } = readAddress(range, found?.query ?? '');
    expect([problems, selection.list]).toEqual([[], '2026-01']);
    expect(remembered('?model=city&trim=taxi&list=2024-06')?.wasPrice).toBe(90_000_000);
  });

  it('remembers a row whose values are all still sold, but not together', () => {
    expect(remembered('?model=city&trim=plus&engine=diesel&list=2024-06')).toMatchObject({
      offer: { id: 'city-plus-diesel' },
      wasPrice: 125_000_000,
    });
  });

  it('remembers a row that only a path names', () => {
    expect(remembered('', 'taxi-diesel-auto')?.offer.id).toBe('city-taxi');
  });

  it('remembers a model that has gone, and looks for the nearest among all others', () => {
    const found = remembered('?model=van&engine=diesel&list=2024-06');
    expect(found).toMatchObject({ offer: { id: 'van-one' }, wasPrice: 140_000_000 });
    expect(found?.nearest.ids.engine).toBe('diesel');
  });

  it('has nothing to remember of a car that is sold, of a colour alone, and of what nobody ever sold', () => {
    for (const query of [
      '?model=city&trim=plus&list=2024-06',
      '?model=city&colour=yellow&list=2024-06',
      '?model=city&trim=limousine&list=2024-06',
      '',
    ])
      expect(remembered(query)).toBeNull();
  });
});
