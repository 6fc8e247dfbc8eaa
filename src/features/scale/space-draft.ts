import type { Space } from '../../drawing/scale/gaps';
import { readMetres, sides, type Side, type Typed } from './metres';
import { writeSpace } from './space';

/** What is in the fields: the buyer's own words, also where they are no space yet. */
export interface Draft {
  readonly words: Readonly<Record<Side, string>>;
  readonly left: Readonly<Partial<Record<Side, boolean>>>;
  /** The space it was begun from, as an address writes it: another one, from outside, takes the draft's place. */
  readonly of: string;
}

export function draftOf(space: Space, metres: (mm: number) => string): Draft {
  const { length, width, height } = space;
  return {
    words: { length: metres(length), width: metres(width), height: height === null ? '' : metres(height) },
    left: {},
    of: writeSpace(space),
  };
}

/** The draft field by field, and the space it makes: null while a field is bad. */
export function readDraft({ words }: Draft): {
  readonly typed: Readonly<Record<Side, Typed>>;
  readonly space: Space | null;
} {
  const [length, width, height] = sides.map((side) => readMetres(side, words[side]));
  if (!length || !width || !height) throw new Error('a draft has three fields');
  const typed = { length, width, height };
  if (length.kind !== 'known' || width.kind !== 'known') return { typed, space: null };
  if (height.kind !== 'known' && height.kind !== 'empty') return { typed, space: null };
  const ceiling = height.kind === 'known' ? height.mm : null;
  return { typed, space: { length: length.mm, width: width.mm, height: ceiling } };
}
