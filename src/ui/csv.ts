/** Excel of a Russian Windows takes this mark for UTF-8, and semicolons for the ends of fields. */
const MARK = '\uFEFF';
const SEPARATOR = ';';

/** A text that a spreadsheet would take for a formula: opened, it could do anything. */
const FORMULA = /^[=+\-@\t\r]/;

const field = (value: string | number): string => {
  // A number as Russian spreadsheets read it.
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as comma-separated values (RFC 4180) that a Russian Excel opens with a double click. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  MARK + rows.map((row) => `${row.map(field).join(SEPARATOR)}\r\n`).join('');
