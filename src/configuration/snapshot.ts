import { questionOf } from './car';
import type { ModelRange } from './model-range';
import type { Picks, Selection } from './selection';
import { ask } from './solver';
import type { Timeline } from './timeline';

/**
 * The gate for a timeline that a browser's history kept: another version may have written it.
 * @returns null unless all of it still makes sense
 */
export function readSnapshot(range: ModelRange, raw: unknown): Timeline | null {
  if (!isRecord(raw)) return null;
  const past = readAll(range, raw['past']);
  const present = readSelection(range, raw['present']);
  const future = readAll(range, raw['future']);
  return past && present && future ? { past, present, future } : null;
}

function readAll(range: ModelRange, raw: unknown): readonly Selection[] | null {
  if (!Array.isArray(raw)) return null;
  const all = raw.map((each) => readSelection(range, each));
  return all.every((each) => each !== null) ? all : null;
}

function readSelection(range: ModelRange, raw: unknown): Selection | null {
  if (!isRecord(raw)) return null;
  const picks = readPicks(range, raw['picks']);
  const aside = readPicks(range, raw['aside']);
  const list = raw['list'];
  if (!picks?.model || !aside || typeof list !== 'string' || !range.lists.has(list)) return null;
  const fresh = raw['fresh'] === true && Object.keys(picks).length === 1;
  const selection: Selection = {
    picks: { ...picks, model: picks.model },
    aside,
    list,
    ...(fresh && { fresh }),
  };
  const answer = ask(range.ofModel(picks.model), questionOf(range, selection)).nearest();
  return answer?.givesWay.length === 0 ? selection : null;
}

function readPicks(range: ModelRange, raw: unknown): Picks | null {
  if (!isRecord(raw)) return null;
  const entries: [string, string][] = [];
  for (const [key, value] of Object.entries(raw)) {
    const choice = range.choices.find((each) => each === key);
    if (!choice || typeof value !== 'string' || !range.values[choice]?.includes(value)) return null;
    entries.push([choice, value]);
  }
  return Object.fromEntries(entries);
}

const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);
