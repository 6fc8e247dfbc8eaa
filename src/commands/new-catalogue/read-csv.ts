/** A record of a CSV file: the line it begins on, counted from 1, and its fields without their quotes. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

export type Csv =
  | { readonly ok: true; readonly records: readonly CsvRecord[] }
  | { readonly ok: false; readonly problem: string };

const separators = [';', ',', '\t'] as const;

/** What the first line has most of, outside of quotes: spreadsheets of different countries write different ones. */
function separatorOf(text: string): string {
  const [head = ''] = text.replaceAll(/"(?:[^"]|"")*"/g, '').split(/\r?\n/);
  const counts = separators.map((separator) => head.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ';';
}

/**
 * Comma-separated values as spreadsheets write them (RFC 4180): separated by semicolons, commas or tabs, with or without
 * the mark of UTF-8, quoted where a field needs it. Lines without anything in them are left out.
 */
export function readCsv(file: string): Csv {
  const text = file.replace(/^\u{FEFF}/u, '');
  if (text.includes('\u{FFFD}'))
    return { ok: false, problem: 'the file is not in UTF-8: save it as "CSV UTF-8"' };
  const separator = separatorOf(text);
  const records: CsvRecord[] = [];
  let fields: string[] = [];
  let field = '';
  let line = 1;
  let begin = 1;
  let quotedSince = 0;
  const endField = () => {
    fields.push(field.trim());
    field = '';
  };
  const endRecord = () => {
    endField();
    if (fields.some((each) => each !== '')) records.push({ line: begin, fields });
    fields = [];
    begin = line + 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const isDoubled = sign === '"' && quotedSince > 0 && text.charAt(at + 1) === '"';
    if (isDoubled) {
      field += sign;
      at += 1;
    } else if (sign === '"' && quotedSince > 0) quotedSince = 0;
    else if (sign === '"' && field.trim() === '') quotedSince = line;
    else if (quotedSince > 0) field += sign;
    else if (sign === separator) endField();
    else if (sign === '\n') endRecord();
    else field += sign;
    if (sign === '\n') line += 1;
  }
  if (quotedSince > 0) return { ok: false, problem: `line ${String(quotedSince)}: a quote is not closed` };
  endRecord();
  return { ok: true, records };
}
