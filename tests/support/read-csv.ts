/**
 * A reader of semicolon-separated values that knows nothing of the writer: it goes character by character, as RFC 4180
 * has it, and wants the mark of UTF-8 in front.
 */
export function readCsv(file: string): readonly (readonly string[])[] {
  if (file.codePointAt(0) !== 0xfeff) throw new Error('no mark of UTF-8');
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let at = 1; at < file.length; at += 1) {
    const sign = file.charAt(at);
    if (isQuoted) {
      if (sign !== '"') field += sign;
      else if (file.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && field === '') isQuoted = true;
    else if (sign === ';') {
      row.push(field);
      field = '';
    } else if (sign === '\r' && file.charAt(at + 1) === '\n') {
      rows.push([...row, field]);
      row = [];
      field = '';
      at += 1;
    } else field += sign;
  }
  if (field !== '' || row.length > 0) throw new Error('the last row does not end');
  return rows;
}
