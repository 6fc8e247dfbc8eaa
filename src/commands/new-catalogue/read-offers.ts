import { powertrainKinds, specRows, type PowertrainKind, type SpecId } from '../../catalogue/schema/specs';
import { readNumber } from './number';
import { readCsv, type CsvRecord } from './read-csv';

/** The columns that every file has, those that say something of a whole model, and the kind of the powertrain; besides, any figure by its id. */
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
}

export type Offers =
  | { readonly ok: true; readonly offers: readonly OfferLine[] }
  /** Each with its line: `line 4, price: "cheap" is not a number`. */
  | { readonly ok: false; readonly problems: readonly string[] };

const KIND = 'kind';
const columns: ReadonlySet<string> = new Set([...needed, ...more, KIND]);
const texts = new Set(['text', 'date']);

/** Reads a CSV of offers, a row of the price list each; everything that is wrong with it is said at once. */
export function readOffers(file: string): Offers {
  const csv = readCsv(file);
  if (!csv.ok) return { ok: false, problems: [csv.problem] };
  const [head, ...records] = csv.records;
  if (!head) return { ok: false, problems: ['the file is empty'] };
  const names = head.fields.map((name) => name.toLowerCase());
  const problems = [...headProblems(names, head)];
  if (problems.length > 0) return { ok: false, problems };
  if (records.length === 0) problems.push('there is no offer below the head');
  const offers = records.map((record) => offerOf(names, record, problems));
  problems.push(...doubles(offers));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, offers };
}

function* headProblems(names: readonly string[], { line }: CsvRecord): Generator<string> {
  const at = `line ${String(line)}`;
  for (const column of needed) if (!names.includes(column)) yield `${at}: no column "${column}"`;
  for (const [index, name] of names.entries()) {
    const isKnown = columns.has(name) || specIn(name) !== undefined;
    if (!isKnown) yield `${at}: unknown column "${name}"`;
    else if (names.indexOf(name) < index) yield `${at}: the column "${name}" is there twice`;
  }
}

const specIn = (name: string) => specRows.find(({ id }) => id.toLowerCase() === name);

function offerOf(names: readonly string[], { line, fields }: CsvRecord, problems: string[]): OfferLine {
  const complain = (what: string) => problems.push(`line ${String(line)}${what}`);
  if (fields.length > names.length)
    complain(`: ${String(fields.length)} fields, but the head has ${String(names.length)}`);
  const cell = (name: string) => fields[names.indexOf(name)] ?? '';
  for (const column of needed) if (cell(column) === '') complain(`, ${column}: is empty`);
  const number = (name: string) => {
    const printed = readNumber(cell(name));
    if ('value' in printed) return printed.value;
    complain(`, ${name}: ${printed.problem}`);
    return 0;
  };
  const kind = powertrainKinds.find((each) => each === cell(KIND));
  if (cell(KIND) !== '' && !kind)
    complain(`, ${KIND}: "${cell(KIND)}" is none of ${powertrainKinds.join(', ')}`);
  const figures = new Map<SpecId, number | string>();
  for (const name of names) {
    const spec = specIn(name);
    if (spec && cell(name) !== '') figures.set(spec.id, texts.has(spec.unit) ? cell(name) : number(name));
  }
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
    price: cell('price') === '' ? 0 : number('price'),
    figures,
  };
}

/** Two rows of one car would have two prices; and what holds for a model stands in all of its rows alike, or in one. */
function* doubles(offers: readonly OfferLine[]): Generator<string> {
  const first = new Map<string, OfferLine>();
  for (const offer of offers) {
    const { model, trim, engine, gearbox, drive } = offer.cells;
    const key = [model, trim, engine, gearbox, drive].join('\n');
    const earlier = first.get(key);
    if (earlier) yield `line ${String(offer.line)}: the same car as on line ${String(earlier.line)}`;
    else first.set(key, offer);
    const train = [model, engine, gearbox, drive].join('\n');
    const told = first.get(train);
    if (!told && offer.kind) first.set(train, offer);
    if (told && offer.kind && told.kind !== offer.kind)
      yield `line ${String(offer.line)}, ${KIND}: other than on line ${String(told.line)}, of the same powertrain`;
    for (const column of more) {
      const said = first.get(`${model}\n${column}`);
      if (!said && offer.cells[column] !== '') first.set(`${model}\n${column}`, offer);
      if (said && offer.cells[column] !== '' && offer.cells[column] !== said.cells[column])
        yield `line ${String(offer.line)}, ${column}: other than on line ${String(said.line)}, and it holds for the whole model`;
    }
  }
}
