import { describe, expect, it } from 'vitest';
import { modelRangeOf } from '../../src/configuration/described-range';
import { hasDriveChoice, offerQuery } from '../../src/configuration/offer-link';
import { smallCore } from '../support/small-catalogue/catalogue';

const range = modelRangeOf(smallCore);
function sold(id: string) {
  const found = range.offers.get(id);
  if (!found) throw new Error(id);
  return found;
}
const linkTo = (id: string, more = {}) => {
  const { model, offer } = sold(id);
  return offerQuery(model, offer, range.newestList, more);
};

describe('the link to a row of the price list', () => {
  it('names the drive where the model has another one, and nowhere else', () => {
    const hasChoice = (id: string) => hasDriveChoice(sold(id).model, sold(id).offer);
    expect([hasChoice('city-base'), hasChoice('city-sport-all'), hasChoice('mini-one')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(linkTo('city-sport-all')).toMatch(/&drive=all&/);
    expect(linkTo('mini-one')).not.toMatch(/drive/);
  });

  it('keeps what was picked beside the row', () => {
    expect(linkTo('city-sport', { colour: 'white', trim: 'base' })).toMatch(/&trim=sport&colour=white&/);
  });
});
