import type { Ids } from './ids';
import type { Translator } from './translations';

/** What one writes who makes a new catalogue: where all of it is from, its texts and its amounts. */
export interface Pen {
  readonly text: Translator['text'];
  /** What the skeleton says itself, in each language. */
  readonly said: (wordsIn: (language: string) => string) => Readonly<Record<string, string>>;
  readonly ids: Ids;
  readonly cited: { readonly source: string; readonly date: string };
  readonly ground: { readonly source: string; readonly date: string; readonly status: string };
  /** A list price as a catalogue holds one. */
  readonly prices: (amount: number) => readonly object[];
}
