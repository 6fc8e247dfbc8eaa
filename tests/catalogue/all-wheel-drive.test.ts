import { describe, expect, it } from 'vitest';
import { checkBrief } from '../../src/catalogue/check/brief';
import { combinationsOf } from '../../src/catalogue/check/combinations';
import { cite, listPrice, nothingPublished, nowhere, text } from '../../src/catalogue/rows';
import type { Catalogue } from '../../src/catalogue/schema/catalogue';
import type { Citation } from '../../src/catalogue/schema/figure';
import { copyOfJetour } from './support/copy';
import { problemsOf } from './support/problems';

const august: Citation = { source: 'samara-2025-08-25', date: '2025-08-25' };
const stock = cite(august);
const unknown = nothingPublished(nowhere({ source: 'search', date: '2026-11-23' }));

/** The Dashing Luxury AWD, which the shipped catalogue leaves out on purpose: 1.6T, 8-speed automatic. */
const withAllWheelDrive = (): Catalogue => {
  const catalogue = copyOfJetour();
  const [dashing] = catalogue.models;
  if (!dashing) throw new Error('no Dashing');
  catalogue.gearboxes.push({ id: '8at', name: text('Автомат, 8 передач', '8-speed automatic') });
  catalogue.drives.push({ id: 'awd', name: text('Полный привод', 'All-wheel drive') });
  for (const { of, ids } of catalogue.carCodes ?? []) {
    if (of === 'gearbox') ids.push('8at');
    if (of === 'drive') ids.push('awd');
  }
  dashing.powertrains.push({
    engine: '1.6t',
    gearbox: '8at',
    drive: 'awd',
    specs: { ...unknown, power: stock(185, 'hp') },
  });
  dashing.offers.push({
    id: 'dashing-luxury-awd',
    trim: 'luxury',
    engine: '1.6t',
    gearbox: '8at',
    drive: 'awd',
    ...august,
    status: 'unconfirmed',
    prices: [listPrice('2024-12-24', 3_649_000, stock)],
  });
  for (const item of catalogue.equipment[0]?.items ?? []) item.offers['dashing-luxury-awd'] = 'not-published';
  return catalogue;
};

describe('an all-wheel-drive Dashing, added as data alone', () => {
  it('passes the check, and fails only the brief', () => {
    expect(problemsOf(withAllWheelDrive())).toEqual([]);
    expect(problemsOf(withAllWheelDrive(), [checkBrief])).toEqual([
      'models.dashing.offers[5].gearbox: the 1.6T only comes with the 7-speed, not 8at',
      'models.dashing.offers[5].drive: every version is front-wheel drive, not awd',
    ]);
  });

  it('gives the Dashing a choice of drive', () => {
    const [dashing] = withAllWheelDrive().models;
    const drives = new Set(dashing && [...combinationsOf(dashing)].map(({ offer }) => offer.drive));
    expect([...drives]).toEqual(['fwd', 'awd']);
  });
});
