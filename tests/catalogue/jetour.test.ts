import { describe, expect, it } from 'vitest';
import { checkBrief } from '../../src/catalogue/check/brief';
import { combinationsOf } from '../../src/catalogue/check/combinations';
import { jetourCatalogue } from '../../src/catalogue/jetour/catalogue';
import { dashing } from '../../src/catalogue/jetour/dashing/model';
import { priceOn } from '../../src/catalogue/look-up';
import { copyOfJetour, put } from './support/copy';
import { problemsOf } from './support/problems';

describe('the Jetour catalogue', () => {
  it('passes every check, and the brief', () => {
    expect(problemsOf(jetourCatalogue, [checkBrief])).toEqual([]);
  });

  it('has as many cars as one counts by hand', () => {
    // Dashing: 5 rows in 7 colours, black and red, and 2 more with the white interior. X70 Plus: a Comfort and a Luxury
    // in 8 colours, the Luxury with either of two interiors. T2 Pass: 2 rows in 6 colours.
    const cars = jetourCatalogue.models.map(
      (model) => [model.id, [...combinationsOf(model)].length] as const,
    );
    expect(Object.fromEntries(cars)).toMatchObject({
      dashing: 5 * 7 + 2,
      'x70-plus': 8 + 8 * 2,
      't2-pass': 2 * 6,
    });
  });

  it('is the same after a round trip through JSON, and as sound', () => {
    expect(copyOfJetour()).toStrictEqual(jetourCatalogue);
    expect(problemsOf(copyOfJetour(), [checkBrief])).toEqual([]);
  });

  it('starts with the cheapest car: Comfort Plus, moon white, black and red', () => {
    const [first] = combinationsOf(dashing);
    expect(first).toMatchObject({
      offer: { trim: 'comfort-plus', engine: '1.5t', gearbox: '6mt' },
      ids: { colour: 'moon-white', interior: 'black-red' },
    });
    const newest = jetourCatalogue.priceLists.at(-1);
    const prices = dashing.offers.map((offer) => newest && priceOn(offer, newest, 'list')?.value);
    expect(prices).toEqual(prices.toSorted((a, b) => Number(a) - Number(b)));
  });

  it('names no source that no figure needs', () => {
    const { sources, ...rest } = jetourCatalogue;
    const cited = JSON.stringify(rest);
    expect(sources.filter(({ id }) => !cited.includes(`"source":"${id}"`)).map(({ id }) => id)).toEqual([]);
  });

  it('speaks English in English and Russian in Russian', () => {
    const texts: { readonly ru: string; readonly en: string }[] = [];
    JSON.stringify(jetourCatalogue, (_key, value) => {
      if (typeof value === 'object' && value !== null && 'ru' in value && 'en' in value) texts.push(value);
      return value;
    });
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter(({ en }) => /\p{Script=Cyrillic}/u.test(en))).toEqual([]);
    // What is the same in both is a name or a number: Comfort, 1.6T, 8.
    const untranslated = texts.filter(({ ru, en }) => ru === en && !/^[\w.+ ]{1,12}$/.test(ru));
    expect(untranslated).toEqual([]);
    const inOneLanguage = texts.filter(
      ({ ru, en }) => ru !== en && /\p{L}/u.test(ru) && !/\p{Script=Cyrillic}/u.test(ru),
    );
    expect(inOneLanguage).toEqual([]);
  });
});

describe('the brief', () => {
  it('does not let the 1.6T have another gearbox', () => {
    const broken = put(copyOfJetour(), 'models.1.powertrains.0.gearbox', '6dct');
    put(broken, 'models.1.offers.0.gearbox', '6dct');
    put(broken, 'models.1.offers.1.gearbox', '6dct');
    expect(problemsOf(broken, [checkBrief])).toEqual([
      'models.x70-plus.offers[0].gearbox: the 1.6T only comes with the 7-speed, not 6dct',
      'models.x70-plus.offers[1].gearbox: the 1.6T only comes with the 7-speed, not 6dct',
    ]);
    expect(problemsOf(broken)).toEqual([]);
  });
});
