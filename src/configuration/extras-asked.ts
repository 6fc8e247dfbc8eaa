import { NONE, WITHOUT } from '../catalogue/extras';
import { extrasParameters } from './extras-written';
import type { ExtraProblem, ModelRange } from './model-range';
import { pickResultOf } from './pick';
import type { Choice, Selection } from './selection';

interface AskedExtra {
  readonly choice: Choice;
  readonly id: string;
  /** As the address says it. */
  readonly asked: string;
}

/** Longer than any id that means something. */
const SHOWN_LIMIT = 40;

/**
 * A selection with the extras that a query string asks for or refuses: one after the other, in the order of the
 * catalogue. What contradicts what was taken before is set aside. Never throws.
 */
export function takeExtras(range: ModelRange, query: string, selection: Selection) {
  const { extras, unknown } = extrasAsked(range.extras, query);
  const problems: ExtraProblem[] =
    unknown.length > 0 ? [{ kind: 'extra-unknown', asked: unknown.join(', ').slice(0, SHOWN_LIMIT) }] : [];
  const taken = extras.reduce<Selection>((before, extra) => {
    const { choice, id } = extra;
    const result = pickResultOf(range, before, choice, id);
    if (result?.givesWay.length === 0) return { ...before, picks: { ...before.picks, [choice]: id } };
    problems.push({ kind: result ? 'extra-does-not-fit' : 'extra-not-in-model', ...extra });
    return { ...before, aside: { ...before.aside, [choice]: id } };
  }, selection);
  return { selection: taken, problems };
}

/** Each choice once: of two values the first counts. */
function extrasAsked(extras: ModelRange['extras'], query: string) {
  const asked = new URLSearchParams(query);
  const found = new Map<Choice, AskedExtra>();
  const unknown: string[] = [];
  for (const parameter of extrasParameters) {
    for (const word of asked.getAll(parameter).flatMap((text) => text.toLowerCase().split(/[\s,]+/))) {
      if (word === '') continue;
      const extra = choiceOf(extras, parameter, word);
      if (!extra) unknown.push(word);
      else if (!found.has(extra.choice)) found.set(extra.choice, { ...extra, asked: word });
    }
  }
  const inOrder = [...extras.keys()].flatMap((choice) => found.get(choice) ?? []);
  return { extras: inOrder, unknown };
}

function choiceOf(extras: ModelRange['extras'], parameter: (typeof extrasParameters)[number], word: string) {
  const own = extras.get(`extra.${word}`);
  if (own) return { choice: own.key, id: parameter };
  if (parameter === WITHOUT || word === NONE) return null;
  for (const { key, options } of extras.values()) {
    if (!key.startsWith('extra.') && options.some(({ id }) => id === word)) return { choice: key, id: word };
  }
  return null;
}
