import { printedPath, type PathItem } from './schema-problems';

/** The most that a page can show of each list, and a good deal more than any range has. */
const mostOfList: Readonly<Record<string, number>> = {
  languages: 20,
  models: 500,
  engines: 500,
  gearboxes: 500,
  drives: 100,
  priceLists: 500,
  trims: 500,
  colours: 500,
  interiors: 500,
  powertrains: 500,
  offers: 2000,
  extras: 2000,
  rules: 5000,
  charges: 5000,
};
/** Of any other: sources, prices of an offer, ids of a code. */
const MOST_OF_ANY_LIST = 20_000;
const MOST_CHARACTERS = 20_000;
/** A catalogue is a dozen deep. */
const MOST_LEVELS = 32;
/** Numbers, texts, lists and all, in a whole catalogue: a thousand models of a hundred rows are fewer. */
const MOST_VALUES = 2_000_000;
/** Nobody reads more of them, and the first says what is the matter. */
const MOST_COMPLAINTS = 50;

/** How much a value holds, and what of it is more than anybody can be shown. */
export interface Size {
  readonly values: number;
  /** Each with its path: `models.city.trims: has 10000 entries, which are more than 500`. */
  readonly problems: readonly string[];
}

interface Place extends PathItem {
  readonly above: Place | null;
  readonly level: number;
}

/**
 * The first gate for a catalogue, whatever it is: every later check may take as long as what they check is large, and may
 * call itself for what lies in it. Its own work is a step for each value, and it stops at the first that is too many.
 */
export function sizeOf(value: unknown): Size {
  const problems: string[] = [];
  const open: Place[] = [{ key: '', value, above: null, level: 0 }];
  let values = 0;
  for (let place = open.pop(); place && problems.length < MOST_COMPLAINTS; place = open.pop()) {
    values += 1;
    if (values > MOST_VALUES) {
      problems.push(`catalogue: has more than ${MOST_VALUES} values`);
      break;
    }
    const complaint = complaintOf(place);
    if (complaint !== null) problems.push(`${pathOf(place)}: ${complaint}`);
    else if (typeof place.value === 'object' && place.value !== null) {
      const isList = Array.isArray(place.value);
      for (const [name, each] of Object.entries(place.value))
        open.push({ key: isList ? Number(name) : name, value: each, above: place, level: place.level + 1 });
    }
  }
  return { values, problems };
}

function complaintOf({ key, value, level }: Place): string | null {
  if (typeof value === 'string' && value.length > MOST_CHARACTERS)
    return `has ${value.length} characters, which are more than ${MOST_CHARACTERS}`;
  if (typeof value !== 'object' || value === null) return null;
  if (level > MOST_LEVELS) return `lies deeper than ${MOST_LEVELS} levels`;
  const entries = Array.isArray(value) ? value.length : Object.keys(value).length;
  const own = Array.isArray(value) && typeof key === 'string' ? mostOfList[key] : undefined;
  const most = own ?? MOST_OF_ANY_LIST;
  return entries > most ? `has ${entries} entries, which are more than ${most}` : null;
}

function pathOf(place: Place): string {
  const items: PathItem[] = [];
  for (let at = place; at.above; at = at.above) items.unshift(at);
  return printedPath(items);
}
