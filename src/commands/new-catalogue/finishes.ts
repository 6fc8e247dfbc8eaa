import { readNumber } from './number';
import type { Pen } from './pen';
import { wordsOf } from './words';

/** Where nobody says what a colour looks like. */
const GREY = '#8a8d8f';

/** A colour or an interior, as a cell of the price list names it. */
export interface FinishCell {
  /** '' where the price list names none. */
  readonly name: string;
  /** What it looks like on the screen: `#d7132b`; undefined where the cell does not say. */
  readonly hex: string | undefined;
  /** What it costs, as it is printed. */
  readonly price: number | undefined;
  /** What is wrong with that price. */
  readonly problem: string | undefined;
}

/** The colours or interiors of a cell: `Moon White #f2f2ef | Race Blue #1d4f91 +590`. An empty cell is one of no name. */
export function finishesIn(cell: string): readonly FinishCell[] {
  const parts = cell.split('|').map((each) => each.trim());
  const named = parts.filter((each) => each !== '');
  return (named.length > 0 ? named : ['']).map((part) => {
    const [, name = part, hex, amount] = /^(.*?)\s*(#[0-9a-f]{6})?\s*(?:\+\s*(\d.*))?$/i.exec(part) ?? [];
    const printed = amount === undefined ? undefined : readNumber(amount);
    return {
      name,
      hex: hex?.toLowerCase(),
      price: printed && 'value' in printed ? printed.value : undefined,
      problem: printed && 'problem' in printed ? printed.problem : undefined,
    };
  });
}

/** A colour or an interior of a new catalogue: as the cell says, or grey and "not published". */
export function finishFrom(
  { name, hex }: FinishCell,
  idOf: (name: string) => string,
  { text, said, ground }: Pen,
): object {
  const status = hex === undefined && { status: 'not-published' };
  return {
    id: idOf(name || 'Not published'),
    name: name === '' ? said((language) => wordsOf(language).notPublished) : text(name),
    hex: hex ?? GREY,
    figure: { value: hex ?? null, unit: 'hex', ...ground, ...status },
  };
}
