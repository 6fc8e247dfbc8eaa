import type { OfferLine } from './read-offers';
import { printedProblems, readTable, type TableLine } from './read-table';

const needed = ['extra', 'group'] as const;
/** Columns that name other extras of the same rows. */
const toOthers = ['contains', 'not with', 'only with'] as const;
const more: ReadonlySet<string> = new Set([
  ...toOthers,
  'model',
  'slot',
  'price',
  'standard',
  'optional',
  'detail',
]);

/** A line of the list of extras. */
export interface ExtraLine {
  readonly name: string;
  readonly group: string;
  readonly slot: string;
  readonly detail: string;
  /** As it is printed, in the currency; undefined where the file does not say. */
  readonly price: number | undefined;
  /** The other extras that it brings, excludes or asks for, by name. */
  readonly others: Readonly<Record<(typeof toOthers)[number], readonly string[]>>;
  /** The rows that have it on every car, and those that have it on request; of all models. */
  readonly standard: ReadonlySet<OfferLine>;
  readonly optional: ReadonlySet<OfferLine>;
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

const listIn = (cell: string) =>
  cell
    .split('|')
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** Whether a row is what a list of extras calls it: `*`, `Sport`, `1.5 Turbo`, or several that all hold, `Sport + 1.5 Turbo`. */
const isCalled = ({ cells: { trim, engine, gearbox, drive } }: OfferLine, called: string) =>
  called === '*' ||
  [trim, engine, gearbox, drive].some((name) => same(name, called)) ||
  (called.includes(' + ') &&
    called
      .split(' + ')
      .every((part) => [trim, engine, gearbox, drive].some((name) => same(name, part.trim()))));

/**
 * Reads a CSV of extras, each with the rows that have it; everything that is wrong with it is said at once.
 * @param offers the rows of the price list
 */
export function readExtras(
  file: string,
  offers: readonly OfferLine[],
): { readonly extras: readonly ExtraLine[]; readonly problems: readonly string[] } {
  const { lines, problems } = readTable(file, { needed, isKnown: (column) => more.has(column) });
  const names = new Map(lines.map(({ cell }) => [cell('extra').toLowerCase(), cell('extra')]));
  const extras = lines.map((line) => extraOf(line, offers, names));
  const complain = (index: number, what: string) => lines[index]?.complain(what);
  for (const [index, { others, standard, optional }] of extras.entries())
    for (const column of toOthers)
      for (const name of others[column]) {
        const named = extras.filter((each) => each.name === name);
        const rows = [...standard, ...optional];
        const lacking = rows.find((row) => !named.some((each) => hasRow(each, row)));
        if (named.length === 0) complain(index, `, ${column}: there is no extra "${name}"`);
        else if (lacking && column !== 'not with')
          complain(index, `, ${column}: ${printed(lacking)} has no "${name}"`);
      }
  for (const [index, extra] of extras.entries()) {
    const before = extras.findIndex(
      (each) =>
        same(each.name, extra.name) &&
        [...extra.standard, ...extra.optional].some((row) => hasRow(each, row)),
    );
    const first = before < index ? lines[before]?.line : undefined;
    if (first !== undefined) complain(index, `: the same extra of the same row as on line ${String(first)}`);
  }
  return { extras, problems: printedProblems(problems) };
}

const hasRow = ({ standard, optional }: ExtraLine, row: OfferLine) => standard.has(row) || optional.has(row);

const printed = ({ cells: { model, trim, engine } }: OfferLine) => `${model} ${trim} ${engine}`;

function extraOf(
  { cell, number, complain }: TableLine,
  offers: readonly OfferLine[],
  names: ReadonlyMap<string, string>,
): ExtraLine {
  const named = (column: string) => listIn(cell(column)).map((name) => names.get(name.toLowerCase()) ?? name);
  const models = listIn(cell('model'));
  for (const model of models)
    if (!offers.some(({ cells }) => same(cells.model, model))) complain(`, model: no offer is of "${model}"`);
  const own = offers.filter(
    ({ cells }) => models.length === 0 || models.some((model) => same(cells.model, model)),
  );
  const rowsIn = (column: string) =>
    listIn(cell(column)).flatMap((called) => {
      const rows = own.filter((offer) => isCalled(offer, called));
      if (rows.length === 0 && own.length > 0)
        complain(`, ${column}: no row has "${called}" as its trim, engine, gearbox or drive`);
      return rows;
    });
  const standard = new Set(rowsIn('standard'));
  const optional = new Set(rowsIn('optional').filter((row) => !standard.has(row)));
  if (cell('standard') === '' && cell('optional') === '')
    complain(': no row has it. Name trims or engines in "standard" or "optional", or * for every row');
  const price = number('price');
  if (optional.size > 0 && cell('price') === '') complain(', price: is empty, and it is on request');
  return {
    name: cell('extra'),
    group: cell('group'),
    slot: cell('slot'),
    detail: cell('detail'),
    price,
    others: {
      contains: named('contains'),
      'not with': named('not with'),
      'only with': named('only with'),
    },
    standard,
    optional,
  };
}
