// The reader's units: a way in miles, petrol by the gallon. The address, and every sum, stay in kilometres and litres.
import { decimalBetween, type Codec } from '../../configuration/codec';
import type { I18n } from '../../i18n/context';
import { soldBy } from '../../i18n/measures';
import { bounds, codecs } from './costs-view';
import type { CostsWords } from './words/ru';

const distanceOf = ({ measures }: I18n) => measures?.('km') ?? null;

/** Kilometres in the reader's unit of distance. */
export const wayOf = (i18n: I18n, km: number): number => distanceOf(i18n)?.from(km) ?? km;

/** A number of the reader's unit of distance, as whole as it is read: "15,000 km", "100 mi". */
export const wayText = (i18n: I18n, words: CostsWords, way: number): string => {
  const number = i18n.format.number(way, 0);
  const measure = distanceOf(i18n);
  return measure ? `${number}\u00A0${measure.name(number)}` : words.kmValue(number);
};

/** The same of kilometres. */
export const kmText = (i18n: I18n, words: CostsWords, km: number): string =>
  wayText(i18n, words, wayOf(i18n, km));

/** The slider for a year's way, in the reader's unit: where it ends, how it moves, and its value to and from kilometres. */
export function waySlider(i18n: I18n) {
  const measure = distanceOf(i18n);
  const step = measure ? 500 : 1000;
  const { least, most } = bounds.km;
  return {
    step,
    bounds: {
      decimals: 0,
      least: Math.ceil((measure?.from(least) ?? least) / step) * step,
      most: Math.floor((measure?.from(most) ?? most) / step) * step,
    },
    valueOf: (km: number) => Math.round(wayOf(i18n, km)),
    kmOf: (way: number) => Math.round(measure?.back(way) ?? way),
  };
}

/** The reader's unit of what a car burns; null where that is litres. */
export const economyOf = ({ measures }: I18n) => measures?.('l/100 km') ?? null;

/** A price of petrol as the reader knows it, by the litre or the gallon; the value is the kopecks of a litre. */
export function fuelPrice(i18n: I18n): {
  readonly by: ReturnType<typeof soldBy>['by'];
  readonly codec: Codec<number>;
  readonly print: (litre: number) => string;
} {
  const { by, litres } = soldBy(economyOf(i18n)?.unit ?? 'l');
  const { least, most, decimals } = bounds.litre;
  const any = decimalBetween({ ...bounds.litre, least: 0, most: Infinity });
  return {
    by,
    codec: {
      ...codecs.litre,
      parse: (text) => {
        const price = any.parse(text);
        const litre = price === null ? Number.NaN : Math.round(price / litres);
        return litre >= least && litre <= most ? litre : null;
      },
    },
    print: (litre) => i18n.format.number(Math.round(litre * litres) / 10 ** decimals, decimals),
  };
}
