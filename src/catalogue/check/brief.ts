import type { Catalogue } from '../schema/catalogue';
import { check, type Findings } from './finding';

/**
 * What the brief says of the shipped Jetour catalogue, and of no other: the 1.6T only comes with the 7-speed, and
 * everything is front-wheel drive.
 */
export function* checkBrief({ models }: Catalogue): Findings {
  for (const { id, offers } of models) {
    for (const [index, { engine, gearbox, drive }] of offers.entries()) {
      const path = `models.${id}.offers[${index}]`;
      yield check(
        engine !== '1.6t' || gearbox === '7dct',
        `${path}.gearbox`,
        `the 1.6T only comes with the 7-speed, not ${gearbox}`,
      );
      yield check(drive === 'fwd', `${path}.drive`, `every version is front-wheel drive, not ${drive}`);
    }
  }
}
