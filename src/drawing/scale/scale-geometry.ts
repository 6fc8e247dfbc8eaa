import type { Dimensions } from './drawn-car.ts';
import type { Proportions } from './proportions.ts';

/** What two cars laid over one another have in common. */
export type Alignment = 'front-axle' | 'front-bumper' | 'rear-bumper' | 'centre';

type Lengths = Pick<Proportions, 'frontAxle' | 'length'>;

const anchor = ({ frontAxle, length }: Lengths, alignment: Alignment): number =>
  ({ 'front-axle': frontAxle, 'front-bumper': 0, 'rear-bumper': length, centre: length / 2 })[alignment];

/** How far back the second car's front bumper lies from the first one's, mm. */
export const shiftOf = (first: Lengths, second: Lengths, alignment: Alignment): number =>
  anchor(first, alignment) - anchor(second, alignment);

/** Second minus first, mm, for every dimension; null where either is not published. */
export function differences(first: Dimensions, second: Dimensions): Dimensions {
  const minus = (key: keyof Dimensions): number | null => {
    const [a, b] = [first[key], second[key]];
    return a === null || b === null ? null : b - a;
  };
  return {
    length: minus('length'),
    width: minus('width'),
    height: minus('height'),
    wheelbase: minus('wheelbase'),
    frontOverhang: minus('frontOverhang'),
    rearOverhang: minus('rearOverhang'),
    frontTrack: minus('frontTrack'),
    rearTrack: minus('rearTrack'),
    clearance: minus('clearance'),
  };
}
