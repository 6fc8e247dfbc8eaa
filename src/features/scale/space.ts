import type { Space } from '../../drawing/scale/gaps';
import { readMetres, writeMetres } from './metres';

/** Spaces to begin with, mm: examples, not a norm. The first is shown to whoever has entered none. */
export const examples = {
  parking: { length: 5300, width: 2500, height: null },
  garage: { length: 6000, width: 3000, height: 2200 },
  small: { length: 5000, width: 2500, height: 2000 },
} as const satisfies Record<string, Space>;

export const exampleIds = [
  'parking',
  'garage',
  'small',
] as const satisfies readonly (keyof typeof examples)[];

/** Reads "5.30x2.50x2.20", the height left out where there is no ceiling; null for anything else. Never throws. */
export function readSpace(words: string): Space | null {
  const [first, second, third, ...more] = words.split(/[x×х]/i);
  if (first === undefined || second === undefined || more.length > 0) return null;
  const length = readMetres('length', first);
  const width = readMetres('width', second);
  if (length.kind !== 'known' || width.kind !== 'known') return null;
  if (third === undefined) return { length: length.mm, width: width.mm, height: null };
  const height = readMetres('height', third);
  return height.kind === 'known' ? { length: length.mm, width: width.mm, height: height.mm } : null;
}

/** Writes a space as `readSpace` reads it. */
export const writeSpace = ({ length, width, height }: Space): string =>
  [length, width, ...(height === null ? [] : [height])].map(writeMetres).join('x');
