import type { Selection } from './selection';

/** The buyer's way here and back: what undo and redo go through. */
export interface Timeline {
  readonly past: readonly Selection[];
  readonly present: Selection;
  readonly future: readonly Selection[];
}

/** More steps back than anybody takes, few enough for a browser's history entry. */
const LIMIT = 50;

export const startOf = (present: Selection): Timeline => ({ past: [], present, future: [] });

export function advance(timeline: Timeline, present: Selection): Timeline {
  return { past: [...timeline.past, timeline.present].slice(-LIMIT), present, future: [] };
}

/** The timeline one step back; itself when there is none. */
export function undo(timeline: Timeline): Timeline {
  const present = timeline.past.at(-1);
  if (!present) return timeline;
  return { past: timeline.past.slice(0, -1), present, future: [timeline.present, ...timeline.future] };
}

/** The timeline one step forward again; itself when there is none. */
export function redo(timeline: Timeline): Timeline {
  const [present, ...future] = timeline.future;
  if (!present) return timeline;
  return { past: [...timeline.past, timeline.present], present, future };
}
