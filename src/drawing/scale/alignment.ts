import type { Proportions } from '../body/proportions';

/** What two cars laid over one another have in common. */
export type Alignment = 'front-axle' | 'front-bumper' | 'rear-bumper' | 'centre';

type Lengths = Pick<Proportions, 'frontAxle' | 'length'>;

const anchor = ({ frontAxle, length }: Lengths, alignment: Alignment): number =>
  ({ 'front-axle': frontAxle, 'front-bumper': 0, 'rear-bumper': length, centre: length / 2 })[alignment];

/** How far back the second car's front bumper lies from the first one's, mm. */
export const shiftOf = (first: Lengths, second: Lengths, alignment: Alignment): number =>
  anchor(first, alignment) - anchor(second, alignment);

/** Second minus first, mm; null where either is not published. */
export const difference = (first: number | null, second: number | null): number | null =>
  first === null || second === null ? null : second - first;
