import type { Space } from '../../drawing/fit-geometry';
import { readSpace, writeSpace } from './space';

const KEY = 'to-scale.space';
const ASIDE = 'to-scale.space.damaged';

/** The gate for the remembered space. Never throws; a damaged one is kept under another name, not deleted. */
export function recallSpace(storage: () => Storage): {
  readonly space: Space | null;
  readonly problem: 'damaged' | null;
} {
  try {
    const kept = storage();
    const raw = kept.getItem(KEY);
    if (raw === null) return { space: null, problem: null };
    const space = readSpace(raw);
    if (space) return { space, problem: null };
    setAside(kept, raw);
    return { space: null, problem: 'damaged' };
  } catch {
    // The browser keeps nothing for this page: it works without.
    return { space: null, problem: null };
  }
}

/** @returns whether the browser kept it */
export function rememberSpace(storage: () => Storage, space: Space): boolean {
  try {
    storage().setItem(KEY, writeSpace(space));
    return true;
  } catch {
    return false;
  }
}

function setAside(storage: Storage, raw: string): void {
  try {
    storage.setItem(ASIDE, raw);
    storage.removeItem(KEY);
  } catch {
    // A full storage keeps it where it is, until a space that is entered takes its place.
  }
}
