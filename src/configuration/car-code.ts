import { isExtraKey } from '../catalogue/extras';
import type { CarCodes } from '../catalogue/schema/car-codes';
import { writeAddress } from './address';
import { extrasOfNumbers, numbersOfExtras } from './code-extras';
import { readSymbols, writeSymbols, type SymbolsReading } from './code-symbols';
import { picksBy, type Picks, type Selection } from './selection';

/** What a code says, or why it says nothing. */
export type CarCodeReading =
  /** `query`: the address of the car, for the gate of addresses to judge. */
  | { readonly ok: true; readonly query: string }
  | Extract<SymbolsReading, { readonly ok: false }>
  /** It is whole, but of a newer page or of another catalogue. */
  | { readonly ok: false; readonly problem: 'unknown' };

/**
 * The code of a selection: the places of what was picked and of the price list in the catalogue's rows, 0 for none. What
 * an address leaves out, a code does.
 * @returns null where the rows have no place for a pick, which the catalogue's check refuses
 */
export function carCodeOf(codes: CarCodes, { picks, list }: Selection): string | null {
  const numbers = codes.flatMap(({ of, ids }) => {
    if (of === 'extra') return numbersOfExtras(ids, picks);
    const id = of === 'list' ? list : picks[of];
    return id === undefined ? [0] : [ids.indexOf(id) + 1 || Number.NaN];
  });
  const isMore = codes.every(({ of }) => of !== 'extra') && Object.keys(picks).some(isExtraKey);
  return isMore || numbers.some(Number.isNaN) ? null : writeSymbols(numbers);
}

/** Reads a code as somebody typed it. A code from before a row was added is read as one that says nothing about it. */
export function readCarCode(codes: CarCodes, text: string): CarCodeReading {
  const symbols = readSymbols(text);
  if (!symbols.ok) return symbols;
  const said = saidBy(codes, symbols.numbers);
  const [model, list] = [said?.ids.get('model'), said?.ids.get('list')];
  if (!said || model === undefined || list === undefined) return { ok: false, problem: 'unknown' };
  const picks = { ...said.extras, ...picksBy((step) => said.ids.get(step)), model };
  return { ok: true, query: writeAddress({ picks, aside: {}, list }) };
}

/** Row by row what the numbers of a code stand for; null where one stands for nothing. */
function saidBy(codes: CarCodes, numbers: readonly number[]) {
  const ids = new Map<CarCodes[number]['of'], string>();
  let extras: Picks = {};
  let rest = numbers;
  for (const row of codes) {
    const [number = 0] = rest;
    let length = 1;
    if (row.of === 'extra') {
      const read = extrasOfNumbers(row.ids, rest);
      if (!read) return null;
      ({ picks: extras, length } = read);
    } else if (number > 0) {
      const id = row.ids[number - 1];
      if (id === undefined) return null;
      ids.set(row.of, id);
    }
    rest = rest.slice(length);
  }
  return rest.every((number) => number === 0) ? { ids, extras } : null;
}
