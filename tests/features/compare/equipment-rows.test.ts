import { describe, expect, it } from 'vitest';
import { comparedCar, comparedCarOf } from '../../../src/configuration/comparison';
import { modelRangeOf } from '../../../src/configuration/described-range';
import { jetourCore } from '../../../src/catalogue/jetour/core';
import { jetourDetails } from '../../../src/catalogue/jetour/details';
import { equipmentGroups } from '../../../src/features/compare/equipment-rows';
import { english } from '../../i18n/languages';

const range = modelRangeOf(jetourCore);
const tables = jetourDetails.equipment;
const rowsOf = (...offers: string[]) =>
  equipmentGroups(
    offers.map((offer) => comparedCarOf(range, comparedCar(offer), range.newestList.id)),
    tables,
    english,
  ).flatMap(({ rows }) => rows);
const row = (id: string, ...offers: string[]) =>
  rowsOf(...offers)
    .find((each) => each.id === `equipment.${id}`)
    ?.cells.map(({ fitting, text }) => fitting ?? text);

describe('the equipment of some cars', () => {
  it('says of every item and every car what the list of its model says', () => {
    const [model] = tables;
    const offers = Object.keys(model?.items[0]?.offers ?? {});
    const rows = rowsOf(...offers);
    for (const item of model?.items ?? []) {
      const cells = rows.find(({ id }) => id === `equipment.${item.id}`)?.cells;
      const said = offers.map((offer) => item.offers[offer]);
      if (said.every((fitting) => fitting === 'not-published')) continue;
      expect(cells?.map(({ fitting, text }) => fitting ?? text)).toEqual(
        said.map((fitting) => (typeof fitting === 'object' ? fitting.en : fitting)),
      );
    }
  });

  it('does not say of a car what only another model’s list names', () => {
    expect(row('hidden-handles', 'dashing-luxury-1.6t', 't2-pass-voyage')).toEqual(['fitted', 'not-listed']);
    expect(row('side-steps', 'dashing-luxury-1.6t', 't2-pass-expedition')?.[0]).toBe('not-listed');
  });

  it('has each item once, under a theme that a buyer looks for', () => {
    const ids = rowsOf('dashing-elite', 'x70-plus-luxury', 't2-pass-voyage').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(60);
  });
});
