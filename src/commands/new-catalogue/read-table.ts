import { readCsv } from './read-csv';
import { readNumber } from './number';

/** What is wrong with a line of a file, or with the file as a whole where there is no line. */
export interface LineProblem {
  readonly line?: number;
  readonly what: string;
}

/** Problems as they are told, from the top of the file down: `line 4, price: is empty`. */
export const printedProblems = (problems: readonly LineProblem[]): readonly string[] =>
  problems
    .toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0))
    .map(({ line, what }) => (line === undefined ? what : `line ${String(line)}${what}`));

/** A line of a table, by the names of its columns. */
export interface TableLine {
  /** Where it begins in the file, counted from 1. */
  readonly line: number;
  /** What stands in a column; '' where nothing does. Whether the name is in capitals does not matter. */
  readonly cell: (column: string) => string;
  /** The number in a column, as a price list prints it; undefined where none is. One that cannot be read is complained of. */
  readonly number: (column: string) => number | undefined;
  /** Notes what is wrong with it: `, price: is empty`. */
  readonly complain: (what: string) => void;
}

export interface Table {
  /** The columns as the head names them. */
  readonly columns: readonly string[];
  readonly lines: readonly TableLine[];
  /** Whatever is wrong so far; what a line complains of later is added. */
  readonly problems: LineProblem[];
}

/** Which columns a file must have, and whether it may have another. */
export interface Columns {
  readonly needed: readonly string[];
  readonly isKnown: (column: string) => boolean;
}

/** Reads a CSV with a head. Where the head is wrong there are problems and no lines. */
export function readTable(file: string, { needed, isKnown }: Columns): Table {
  const csv = readCsv(file);
  if (!csv.ok) return { columns: [], lines: [], problems: [{ what: csv.problem }] };
  const [head, ...records] = csv.records;
  if (!head) return { columns: [], lines: [], problems: [{ what: 'the file is empty' }] };
  const names = head.fields.map((name) => name.toLowerCase());
  const problems: LineProblem[] = [];
  const complainOf = (line: number) => (what: string) => void problems.push({ line, what });
  const ofHead = complainOf(head.line);
  for (const column of needed) if (!names.includes(column)) ofHead(`: no column "${column}"`);
  for (const [index, name] of names.entries()) {
    if (!needed.includes(name) && !isKnown(name)) ofHead(`: unknown column "${name}"`);
    else if (names.indexOf(name) < index) ofHead(`: the column "${name}" is there twice`);
  }
  if (problems.length > 0) return { columns: head.fields, lines: [], problems };
  if (records.length === 0) problems.push({ what: 'there is nothing below the head' });
  const lines = records.map(({ line, fields }) => {
    const complain = complainOf(line);
    if (fields.length > names.length)
      complain(`: ${String(fields.length)} fields, but the head has ${String(names.length)}`);
    // A cell that somebody broke into lines to make it fit is one text all the same.
    const cell = (column: string) =>
      (fields[names.indexOf(column.toLowerCase())] ?? '').replaceAll(/[ \t]*\r?\n[ \t]*/g, ' ');
    const number = (column: string) => {
      if (cell(column) === '') return undefined;
      const printed = readNumber(cell(column));
      if ('value' in printed) return printed.value;
      complain(`, ${column}: ${printed.problem}`);
      return undefined;
    };
    for (const column of needed) if (cell(column) === '') complain(`, ${column}: is empty`);
    return { line, cell, number, complain };
  });
  return { columns: head.fields, lines, problems };
}
