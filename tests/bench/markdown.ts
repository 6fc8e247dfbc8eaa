/** A Markdown table: text to the left, the rest, which is numbers, to the right. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = header.map((_, column) => (column === 0 ? '---' : '---:'));
  return [line(header), line(rule), ...rows.map((cells) => line(cells))].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A whole number with a space between thousands. */
export function whole(number: number): string {
  return Math.round(number)
    .toString()
    .replaceAll(/\B(?=(\d{3})+$)/gu, ' ');
}

/** Milliseconds with as many decimals as mean something, in seconds from one second on; Infinity says that memory ran out. */
export function time(ms: number): string {
  if (ms === Infinity) return 'out of memory';
  if (ms >= 1000) return `${(ms / 1000).toFixed(1)} s`;
  if (ms >= 100) return `${ms.toFixed(0)} ms`;
  return ms >= 1 ? `${ms.toFixed(1)} ms` : `${ms.toFixed(3)} ms`;
}

/** A count as a power of ten. */
export function power(number: bigint): string {
  const digits = number.toString();
  return digits.length < 7 ? whole(Number(number)) : `${digits[0]}.${digits[1]} × 10^${digits.length - 1}`;
}
