import { idsFor } from './slug';

/** Where nobody says what a colour looks like. */
const GREY = '#8a8d8f';

interface Ground {
  readonly source: string;
  readonly date: string;
  readonly status: string;
}

/**
 * The colours or interiors of a cell, `Moon White #f2f2ef | Red`, with what each looks like on the screen: as the cell
 * says, or grey and "not published". An empty cell is one of no name.
 */
export function finishesIn(cell: string, text: (words: string) => object, ground: Ground): readonly object[] {
  const idOf = idsFor('finish');
  const names = cell === '' ? ['Not published'] : cell.split('|').map((each) => each.trim());
  return names
    .filter((each) => each !== '')
    .map((each) => {
      const [, name = each, hex] = /^(.*?)\s*(#[0-9a-f]{6})?$/i.exec(each) ?? [];
      const colour = hex?.toLowerCase();
      return {
        id: idOf(name),
        name: text(name),
        hex: colour ?? GREY,
        figure: {
          value: colour ?? null,
          unit: 'hex',
          ...ground,
          ...(colour === undefined && { status: 'not-published' }),
        },
      };
    });
}
