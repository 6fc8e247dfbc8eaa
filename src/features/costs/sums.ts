import type { Formats } from '../../i18n/format';

const whole = (kopecks: number) => Math.round(kopecks / 100) * 100;

/** What a year costs is an estimate, and told in whole roubles; it is added up in kopecks. */
export const sumsOf = ({ price, difference }: Formats): Pick<Formats, 'price' | 'difference'> => ({
  price: (kopecks) => price(whole(kopecks)),
  difference: (kopecks) => difference(whole(kopecks)),
});
