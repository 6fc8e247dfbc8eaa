import type { Catalogue } from '../../catalogue/schema/catalogue';
import type { Compiled } from '../../configuration/described-range';
import type { ProblemList } from './problem-list';

/** What the page tells the worker: a catalogue's text and where it was loaded from. */
export interface Task {
  readonly text: string;
  readonly address: string;
}

/** What the worker tells the page. */
export type Told =
  /** How much of its work is done, from 0 to 1. */
  | { readonly kind: 'progress'; readonly share: number }
  | ({ readonly kind: 'problems' } & ProblemList)
  | { readonly kind: 'ready'; readonly catalogue: Catalogue; readonly compiled: Compiled };
