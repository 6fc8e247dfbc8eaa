import { isExtraKey } from '../catalogue/extras';
import type { CarCodes } from '../catalogue/schema/car-codes';
import { writeAddress } from './address';
import { readSymbols, writeSymbols, type SymbolsReading } from './code-symbols';
import { picksBy, type Selection } from './selection';

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
  const numbers = codes.map(({ of, ids }) => {
    const id = of === 'list' ? list : picks[of];
    return id === undefined ? 0 : ids.indexOf(id) + 1 || Number.NaN;
  });
  // Rows hold steps: what is beside them has no place in a code.
  const isMore = Object.keys(picks).some(isExtraKey);
  return isMore || numbers.some(Number.isNaN) ? null : writeSymbols(numbers);
}

/** Reads a code as somebody typed it. A code from before a row was added is read as one that says nothing about it. */
export function readCarCode(codes: CarCodes, text: string): CarCodeReading {
  const symbols = readSymbols(text);
  if (!symbols.ok) return symbols;
  const { numbers } = symbols;
  const idOf = (wanted: CarCodes[number]['of']) => {
    const place = codes.findIndex(({ of }) => of === wanted);
    return codes[place]?.ids[(numbers[place] ?? 0) - 1];
  };
  const isKnown = numbers.every(
    (number, place) => number === 0 || codes[place]?.ids[number - 1] !== undefined,
  );
  const [model, list] = [idOf('model'), idOf('list')];
  if (!isKnown || model === undefined || list === undefined) return { ok: false, problem: 'unknown' };
  return { ok: true, query: writeAddress({ picks: { ...picksBy(idOf), model }, aside: {}, list }) };
}
