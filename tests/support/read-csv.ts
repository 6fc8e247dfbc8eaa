import { parse } from 'papaparse';

/** Reads a file of semicolon-separated values with a parser that knows nothing of the writer. */
export function readCsv(file: string): readonly (readonly string[])[] {
  if (file.codePointAt(0) !== 0xfeff) throw new Error('no mark of UTF-8');
  const text = file.slice(1);
  if (text === '') return [];
  if (!text.endsWith('\r\n')) throw new Error('the last row does not end');
  const { data, errors } = parse<string[]>(text, { delimiter: ';', newline: '\r\n' });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '));
  // What comes after the end of the last row is no row.
  return data.slice(0, -1);
}
