import { nearest } from '../engine/index';
import { steps } from '../catalogue/steps';
import { choicesOf } from './question';
import type { Range } from './range';
import type { Timeline } from './timeline';
import type { Picks, Wishes } from './wishes';

/**
 * The gate for a timeline that a browser's history kept: another version may have written it.
 * @returns null unless all of it still makes sense
 */
export function readSnapshot(range: Range, raw: unknown): Timeline | null {
  if (!isRecord(raw)) return null;
  const past = readAll(range, raw['past']);
  const present = readWishes(range, raw['present']);
  const future = readAll(range, raw['future']);
  return past && present && future ? { past, present, future } : null;
}

function readAll(range: Range, raw: unknown): readonly Wishes[] | null {
  if (!Array.isArray(raw)) return null;
  const all = raw.map((each) => readWishes(range, each));
  return all.every((each) => each !== null) ? all : null;
}

function readWishes(range: Range, raw: unknown): Wishes | null {
  if (!isRecord(raw)) return null;
  const picks = readPicks(range, raw['picks']);
  const aside = readPicks(range, raw['aside']);
  const list = raw['list'];
  if (!picks?.model || !aside || typeof list !== 'string' || !range.lists.has(list)) return null;
  const answer = nearest(range.ofModel(picks.model).diagram, choicesOf(range, picks), undefined);
  return answer?.changed.length === 0 ? { picks: { ...picks, model: picks.model }, aside, list } : null;
}

function readPicks(range: Range, raw: unknown): Picks | null {
  if (!isRecord(raw)) return null;
  const entries: [string, string][] = [];
  for (const [key, value] of Object.entries(raw)) {
    const step = steps.find((each) => each === key);
    if (!step || typeof value !== 'string' || !range.values[step].includes(value)) return null;
    entries.push([step, value]);
  }
  return Object.fromEntries(entries);
}

const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);
