import styles from './scale.module.css';

/** What a car may be compared with. A person is 1800 mm tall; a euro pallet (EN 13698-1) is 1200 by 800 by 144 mm. */
export const companionIds = ['person', 'pallet'] as const;
export type CompanionId = (typeof companionIds)[number];

export const PERSON = { height: 1800, width: 560 } as const;
export const PALLET = { length: 1200, width: 800, height: 144 } as const;

/** One half of a standing person from the front, mm from the middle, y down from the ground. */
const HALF = [
  [0, -1800],
  [72, -1760],
  [80, -1680],
  [58, -1590],
  [52, -1530],
  [150, -1490],
  [226, -1440],
  [252, -1330],
  [262, -1080],
  [272, -860],
  [258, -760],
  [226, -770],
  [222, -880],
  [204, -1080],
  [190, -1250],
  [176, -1060],
  [188, -900],
  [180, -520],
  [150, -80],
  [176, -20],
  [170, 0],
  [70, 0],
  [66, -80],
  [60, -480],
  [0, -840],
] as const;

const person = `M${[...HALF, ...HALF.map(([x, y]) => [-x, y] as const).toReversed()]
  .map(([x, y]) => `${x} ${y}`)
  .join('L')}Z`;

/** Boards and blocks of a pallet seen from its long or short side. */
function pallet(across: number): string {
  const { height } = PALLET;
  const blocks = [0, across / 2 - 72, across - 145]
    .map((x) => `M${Math.round(x)} -22h145v-78h-145z`)
    .join('');
  return `M0 0h${across}v-22h${-across}zM0 ${-height}h${across}v44h${-across}z${blocks}`;
}

/** A person whose middle stands at x, mm. */
export const Person = ({ x }: { readonly x: number }) => (
  <path className={styles.companion} transform={`translate(${Math.round(x)})`} d={person} />
);

/** A pallet from x on, seen from its long side or, across the car, from its short one. */
export const Pallet = ({ x, across }: { readonly x: number; readonly across: number }) => (
  <path className={styles.companion} transform={`translate(${Math.round(x)})`} d={pallet(across)} />
);
