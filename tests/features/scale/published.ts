import { CARS } from '../../drawing/cars';

type Size = { readonly length: number; readonly width: number; readonly height: number };

const [dashing, x70Plus, t2Pass] = CARS;

/** What is published of the three models, mm, written down apart from the catalogue. */
export const published: Readonly<Record<string, Size>> = {
  dashing: dashing.dimensions,
  'x70-plus': x70Plus.dimensions,
  't2-pass': t2Pass.dimensions,
};
export const names: Readonly<Record<string, string>> = {
  dashing: 'Dashing',
  'x70-plus': 'X70 Plus',
  't2-pass': 'T2 Pass',
};
