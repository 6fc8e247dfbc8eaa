import { powertrainOf } from '../look-up';
import type { Catalogue } from '../schema/catalogue';
import type { Specs } from '../schema/offer';
import type { SpecId } from '../schema/specs';
import { check, type Findings } from './finding';

/** Parts may add up to a little more than the whole: each figure is rounded, and sources measure each in their own way. */
const SLACK = 1.05;

/** What lies within what, of a car: figures that contradict one another would be drawn beyond the sheet. */
const within: readonly (readonly [parts: readonly SpecId[], whole: SpecId])[] = [
  [['frontOverhang', 'wheelbase', 'rearOverhang'], 'length'],
  [['frontTrack'], 'width'],
  [['rearTrack'], 'width'],
  [['clearance'], 'height'],
];

function* checkOffer(path: string, specs: Specs): Findings {
  const number = (id: SpecId) => {
    const value = specs[id]?.value;
    return typeof value === 'number' ? value : null;
  };
  for (const [parts, whole] of within) {
    const room = number(whole);
    const taken = parts.reduce((sum, part) => sum + (number(part) ?? 0), 0);
    const problem = `${parts.join(' + ')} of ${taken} mm is more than its ${whole} of ${room} mm`;
    yield check(room === null || taken <= room * SLACK, path, problem);
  }
}

/** The dimensions of each row's car fit into one another, where they are published. */
export function* checkSizes(catalogue: Catalogue): Findings {
  for (const model of catalogue.models) {
    for (const [index, offer] of model.offers.entries()) {
      const specs = { ...model.specs, ...powertrainOf(model, offer)?.specs, ...offer.specs };
      yield* checkOffer(`models.${model.id}.offers[${index}].specs`, specs);
    }
  }
}
