import { describe, expect, it } from 'vitest';
import { jetourCore } from '../../src/catalogue/jetour/core';
import { configurationOf } from '../../src/configuration/configuration';
import { modelRangeOf } from '../../src/configuration/model-range';
import { createConfigurator } from '../../src/configuration/store';

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

describe('a wider range', () => {
  it('gets a Drive choice from an all-wheel-drive offer, by data alone', () => {
    const [dashing, ...others] = jetourCore.models;
    const [offer] = dashing?.offers.slice(-1) ?? [];
    if (!dashing || !offer) throw new Error('no Dashing');
    const wider = modelRangeOf({
      ...jetourCore,
      gearboxes: [...jetourCore.gearboxes, { id: '8at', name: { ru: 'Автомат', en: '8-speed automatic' } }],
      drives: [...jetourCore.drives, { id: 'awd', name: { ru: 'Полный привод', en: 'All-wheel drive' } }],
      models: [
        {
          ...dashing,
          offers: [...dashing.offers, { ...offer, id: 'dashing-luxury-awd', gearbox: '8at', drive: 'awd' }],
        },
        ...others,
      ],
    });
    const store = createConfigurator(wider);
    const drive = () =>
      configurationOf(wider, store.getState().timeline.present).steps.find(({ step }) => step === 'drive')
        ?.options;
    expect(drive()?.map(({ option }) => option.id)).toEqual(['fwd', 'awd']);
    store.getState().choose('drive', 'awd');
    const { car } = configurationOf(wider, store.getState().timeline.present);
    expect(car.ids).toMatchObject({ engine: '1.6t', gearbox: '8at', trim: 'luxury', drive: 'awd' });
    store.getState().choose('engine', '1.5t');
    expect(store.getState().asking).toMatchObject({ step: 'engine', option: { id: '1.5t' } });
  });
});
