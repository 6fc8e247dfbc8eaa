import { powertrainKinds, specRows, type PowertrainKind, type SpecId } from '../../catalogue/schema/specs';
import { finishesIn } from './finishes';
import { printedProblems, readTable, type LineProblem, type TableLine } from './read-table';

/** The columns that every file has, those that say something of a whole model, and the kind of the powertrain; besides, any figure by its id, and what is charged. */
const needed = ['model', 'trim', 'engine', 'gearbox', 'drive', 'price'] as const;
const more = ['brand', 'summary', 'colours', 'interiors'] as const;
type Column = (typeof needed)[number] | (typeof more)[number];

/** A row of the price list, as the file says it. */
export interface OfferLine {
  /** Where it stands in the file, counted from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
  /** As it is printed, in the currency. */
  readonly price: number;
  /** What drives it; undefined where the file does not say. */
  readonly kind: PowertrainKind | undefined;
  /** The figures that the file has a column of and this row a value in. */
  readonly figures: ReadonlyMap<SpecId, number | string>;
  /** What is added to its price, by name: `charge Delivery` is the column of "Delivery". */
  readonly charges: ReadonlyMap<string, number>;
}

export type Offers =
  | { readonly ok: true; readonly offers: readonly OfferLine[] }
  /** Each with its line: `line 4, price: "cheap" is not a number`. */
  | { readonly ok: false; readonly problems: readonly string[] };

const KIND = 'kind';
const texts = new Set(['text', 'date']);

/** What a column charges: "Delivery" for `charge Delivery` or `Charge: Delivery`. */
const chargedBy = (column: string): string | undefined => /^charge\b:?\s*(\S.*)$/i.exec(column)?.[1];

const specIn = (name: string) => specRows.find(({ id }) => id.toLowerCase() === name.toLowerCase());

const others: ReadonlySet<string> = new Set([...more, KIND]);
const isKnown = (column: string) =>
  others.has(column) || specIn(column) !== undefined || chargedBy(column) !== undefined;

/** Reads a CSV of offers, a row of the price list each; everything that is wrong with it is said at once. */
export function readOffers(file: string): Offers {
  const { columns, lines, problems } = readTable(file, { needed, isKnown });
  const offers = lines.map((line) => offerOf(columns, line));
  problems.push(...doubles(offers));
  return problems.length > 0 ? { ok: false, problems: printedProblems(problems) } : { ok: true, offers };
}

function offerOf(columns: readonly string[], { line, cell, number, complain }: TableLine): OfferLine {
  const kind = powertrainKinds.find((each) => each === cell(KIND));
  if (cell(KIND) !== '' && !kind)
    complain(`, ${KIND}: "${cell(KIND)}" is none of ${powertrainKinds.join(', ')}`);
  const figures = new Map<SpecId, number | string>();
  const charges = new Map<string, number>();
  for (const name of columns) {
    const spec = specIn(name);
    const value = spec && (texts.has(spec.unit) ? cell(name) || undefined : number(name));
    if (spec && value !== undefined) figures.set(spec.id, value);
    const charge = chargedBy(name);
    const amount = charge === undefined ? undefined : number(name);
    if (charge !== undefined && amount !== undefined && amount !== 0) charges.set(charge, amount);
  }
  for (const column of ['colours', 'interiors'])
    for (const { problem } of finishesIn(cell(column)))
      if (problem !== undefined) complain(`, ${column}: ${problem}`);
  return {
    line,
    kind,
    cells: {
      brand: cell('brand'),
      model: cell('model'),
      summary: cell('summary'),
      trim: cell('trim'),
      engine: cell('engine'),
      gearbox: cell('gearbox'),
      drive: cell('drive'),
      price: cell('price'),
      colours: cell('colours'),
      interiors: cell('interiors'),
    },
    price: number('price') ?? 0,
    figures,
    charges,
  };
}

/** Two rows of one car would have two prices; and what holds for a model stands in all of its rows alike, or in one. */
function* doubles(offers: readonly OfferLine[]): Generator<LineProblem> {
  const first = new Map<string, OfferLine>();
  for (const offer of offers) {
    const { line } = offer;
    const { model, trim, engine, gearbox, drive } = offer.cells;
    const key = [model, trim, engine, gearbox, drive].join('\n');
    const earlier = first.get(key);
    if (earlier) yield { line, what: `: the same car as on line ${String(earlier.line)}` };
    else first.set(key, offer);
    const train = [model, engine, gearbox, drive].join('\n');
    const told = first.get(train);
    if (!told && offer.kind) first.set(train, offer);
    if (told && offer.kind && told.kind !== offer.kind)
      yield {
        line,
        what: `, ${KIND}: other than on line ${String(told.line)}, of the same powertrain`,
      };
    for (const column of more) {
      const said = first.get(`${model}\n${column}`);
      if (!said && offer.cells[column] !== '') first.set(`${model}\n${column}`, offer);
      if (said && offer.cells[column] !== '' && offer.cells[column] !== said.cells[column])
        yield {
          line,
          what: `, ${column}: other than on line ${String(said.line)}, and it holds for the whole model`,
        };
    }
  }
}
