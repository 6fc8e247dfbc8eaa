import { steps, type Step } from '../catalogue/steps';
import { extrasParameters, extrasWritten } from './extras-written';
import type { ExtraProblem, ModelRange } from './model-range';
import type { Car } from './car';
import { pickResultOf, settled } from './pick';
import { offerAt, picksOf, placeOf, type Place } from './place';
import type { Selection } from './selection';

/** Something in an address that could not be taken as it is. */
export type AddressProblem =
  | { readonly kind: 'unknown' | 'empty' | 'doubled'; readonly step: Step; readonly asked: string }
  | { readonly kind: 'not-in-model' | 'does-not-fit'; readonly step: Step; readonly asked: string }
  | ExtraProblem
  | { readonly kind: 'unknown-list'; readonly asked: string }
  /** A row of the price list that the path names and the model no longer has. */
  | { readonly kind: 'not-sold'; readonly asked: string }
  | { readonly kind: 'unread-code'; readonly asked: string }
  | { readonly kind: 'too-long'; readonly asked: string };

/** Keys that this version does not know, kept as they came. */
export type Foreign = readonly (readonly [key: string, value: string])[];

export interface Reading {
  readonly selection: Selection;
  readonly foreign: Foreign;
  readonly problems: readonly AddressProblem[];
}

/** What does not belong to a car is kept up to this many characters, name and value together. */
const FOREIGN_LIMIT = 1000;
const SHOWN_LIMIT = 40;
/** The key of the price list. */
export const LIST = 'list';
/** The key of a car's code, which stands for all the others; what can be read of it has been before an address is. */
export const CODE = 'code';

/**
 * Reads an address. Never throws and always gives a car that can be bought: what it cannot take is reported, what
 * contradicts an earlier step is set aside, and what it does not know is kept.
 * @param query the picks: they decide
 * @param place of the path: it names the model where the query does not, and the whole row where the query says nothing of
 *   a car at all
 */
export function readAddress(range: ModelRange, query: string, place: Place | null = null): Reading {
  const problems: AddressProblem[] = [];
  const foreign: [string, string][] = [];
  const asked = new Map<string, string>();
  let room = FOREIGN_LIMIT;
  for (const [key, raw] of new URLSearchParams(query)) {
    const step = steps.find((each) => each === key);
    const value = raw.trim().toLowerCase();
    if (range.extras.size > 0 && extrasParameters.some((each) => each === key)) continue;
    if (key === CODE) {
      problems.push({ kind: 'unread-code', asked: shortened(raw) });
    } else if (!step && key !== LIST) {
      room -= key.length + raw.length;
      if (room >= 0) foreign.push([key, raw]);
      else problems.push({ kind: 'too-long', asked: shortened(key) });
    } else if (asked.has(key)) {
      if (step && asked.get(key) !== value) problems.push({ kind: 'doubled', step, asked: shortened(raw) });
    } else asked.set(key, value);
  }

  const placed = place ? readPlace(range, place, asked, problems) : '';

  const list = asked.get(LIST);
  if (list !== undefined && !range.lists.has(list))
    problems.push({ kind: 'unknown-list', asked: shortened(list) });
  const listId = list !== undefined && range.lists.has(list) ? list : range.newestList.id;

  // Step by step: what an earlier step took stands, and what contradicts it is set aside.
  const withSteps = steps.reduce<Selection>(
    (taken, step) => {
      const value = asked.get(step);
      if (value === undefined) return taken;
      const problem = problemWith(range, taken, step, value);
      if (!problem) return { picks: { ...taken.picks, [step]: value }, aside: taken.aside, list: taken.list };
      problems.push({ kind: problem, step, asked: shortened(value) });
      const isKnown = problem === 'not-in-model' || problem === 'does-not-fit';
      return isKnown ? { ...taken, aside: { ...taken.aside, [step]: value } } : taken;
    },
    firstSelection(range, listId),
  );
  const withExtras = range.takeExtras(query + placed, withSteps);
  problems.push(...withExtras.problems);
  return { selection: settled(range, withExtras.selection), foreign, problems };
}

/** The selection of a buyer who has not picked anything: the catalogue's first model. */
export function firstSelection(range: ModelRange, list: string = range.newestList.id): Selection {
  const model = range.catalogue.models[0]?.id ?? '';
  return { picks: { model }, aside: {}, list, fresh: true };
}

/** Writes a selection as a query string: readable ids in the order of the steps, the price list, then what was foreign. */
export const writeAddress = (selection: Selection, foreign: Foreign = []): string =>
  queryOf(steps, selection, foreign);

/** The address of a car's own page: its place, and the rest of what was picked. */
export const carAddress = (
  car: Pick<Car, 'model' | 'offer'>,
  selection: Selection,
  foreign: Foreign = [],
): { readonly place: Place; readonly query: string } => ({
  place: placeOf(car),
  query: queryOf(stepsBesidePlace, selection, foreign),
});

const stepsBesidePlace = steps.filter((step) => step !== 'model');

function queryOf(said: readonly Step[], { picks, list }: Selection, foreign: Foreign): string {
  const query = new URLSearchParams();
  for (const step of said) if (picks[step] !== undefined) query.append(step, picks[step]);
  for (const [key, value] of extrasWritten(picks)) query.append(key, value);
  query.append(LIST, list);
  for (const [key, value] of foreign) query.append(key, value);
  return `?${query.toString()}`;
}

/** Adds to what a query asks for what its path does; the extras of that, to be read after the query's own. */
function readPlace(
  range: ModelRange,
  place: Place,
  asked: Map<string, string>,
  problems: AddressProblem[],
): string {
  const model = range.models.get(place.model);
  const offer = offerAt(range, place);
  if (place.row !== null && !offer) problems.push({ kind: 'not-sold', asked: shortened(place.row) });
  const implied = asked.size === 0 && model && offer ? picksOf(model, offer) : { model: place.model };
  for (const [step, id] of Object.entries(implied)) if (!asked.has(step)) asked.set(step, id);
  return `&${new URLSearchParams(Object.fromEntries(extrasWritten(implied))).toString()}`;
}

function problemWith(range: ModelRange, selection: Selection, step: Step, value: string) {
  if (value === '') return 'empty';
  if (!range.values[step].includes(value)) return 'unknown';
  const result = pickResultOf(range, selection, step, value);
  if (!result) return 'not-in-model';
  return result.givesWay.length > 0 ? 'does-not-fit' : null;
}

const shortened = (text: string) => (text.length > SHOWN_LIMIT ? `${text.slice(0, SHOWN_LIMIT)}…` : text);
