import { WITH, WITHOUT } from '../catalogue/extras';
import { extrasWritten } from './extras-written';
import type { Picks } from './selection';

/**
 * What was said of extras, as numbers of a code: how many, then for each how many places of the row lie between it and the
 * one before, doubled, and one more where it was refused. Few extras of many stay few symbols.
 * @param ids the row of the codes that is about extras
 * @returns a single NaN where the row lacks one
 */
export function numbersOfExtras(ids: readonly string[], picks: Picks): readonly number[] {
  const said = extrasWritten(picks)
    .flatMap(([parameter, written]) =>
      written.split(' ').map((id) => ({ place: ids.indexOf(id), refused: Number(parameter === WITHOUT) })),
    )
    .toSorted((a, b) => a.place - b.place);
  if (said.some(({ place }) => place < 0)) return [Number.NaN];
  const steps = said.map(({ place, refused }, at) => 2 * (place - (said[at - 1]?.place ?? -1) - 1) + refused);
  return [said.length, ...steps];
}

/**
 * Reads what `numbersOfExtras` has written from the front of some numbers.
 * @returns the picks and how many numbers they took; null where the row lacks one: the code is of a newer page
 */
export function extrasOfNumbers(
  ids: readonly string[],
  numbers: readonly number[],
): { readonly picks: Picks; readonly length: number } | null {
  const [count = 0] = numbers;
  const picks = new Map<string, string>();
  let place = -1;
  for (const number of numbers.slice(1, 1 + count)) {
    place += 1 + Math.floor(number / 2);
    const id = ids[place];
    if (id === undefined) return null;
    picks.set(`extra.${id}`, number % 2 === 0 ? WITH : WITHOUT);
  }
  return picks.size === count ? { picks: Object.fromEntries(picks), length: 1 + count } : null;
}
