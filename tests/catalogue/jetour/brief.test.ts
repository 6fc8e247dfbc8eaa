import { describe, expect, it } from 'vitest';
import { jetourCore } from '../../../src/catalogue/jetour/core';
import { configurationOf } from '../../../src/configuration/configuration';
import { modelRangeOf } from '../../../src/configuration/described-range';
import { createConfigurator } from '../../../src/configuration/store';

const range = modelRangeOf(jetourCore);
const roubles = (kopecks: number) => kopecks / 100;

describe('the brief', () => {
  it('shows a priced Dashing, asks before the manual breaks the 1.6T, and brings picks back', () => {
    const store = createConfigurator(range);
    const shown = () => configurationOf(range, store.getState().timeline.present);
    expect(shown().car.offer.id).toBe('dashing-comfort-plus');
    expect(roubles(shown().price.value)).toBe(2_489_900);

    store.getState().choose('engine', '1.6t');
    expect(shown().car.ids).toMatchObject({ trim: 'luxury', gearbox: '7dct' });
    expect(roubles(shown().price.value)).toBe(3_189_900);

    store.getState().choose('gearbox', '6mt');
    expect(store.getState().asking).toMatchObject({ step: 'gearbox', option: { id: '6mt' } });
    expect(roubles(shown().price.value)).toBe(3_189_900);

    store.getState().confirm();
    expect(roubles(shown().price.value)).toBe(2_489_900);
    expect(store.getState().timeline.present.aside).toEqual({ engine: '1.6t' });

    store.getState().choose('gearbox', '7dct');
    expect(store.getState().timeline.present.picks).toEqual({
      model: 'dashing',
      gearbox: '7dct',
      engine: '1.6t',
    });
  });
});
