/** Where a buyer's number stops making sense as a side of a garage, mm. */
export const limits = {
  length: { least: 2000, most: 12_000 },
  width: { least: 1500, most: 8000 },
  height: { least: 1500, most: 5000 },
} as const;

export type Side = keyof typeof limits;
export const sides = ['length', 'width', 'height'] as const satisfies readonly Side[];

/** What a buyer typed: whole millimetres, nothing, or why it cannot be taken. */
export type Typed =
  | { readonly kind: 'known'; readonly mm: number }
  | { readonly kind: 'empty' | 'not-a-number' | 'out-of-range' };

const NUMBER = /^(\d{1,6})(?:[.,](\d{0,3}))?(?:\s*[mм])?$/i;
const MM_PER_M = 1000;

/** Reads metres, with a comma or a point and up to three decimals: "5,3", "5.30", "5,3 м". Never throws. */
export function readMetres(side: Side, words: string): Typed {
  const trimmed = words.trim();
  if (trimmed === '') return { kind: 'empty' };
  const [, whole, decimals = ''] = NUMBER.exec(trimmed) ?? [];
  if (whole === undefined) return { kind: 'not-a-number' };
  const mm = Number(whole) * MM_PER_M + Number(decimals.padEnd(3, '0'));
  const { least, most } = limits[side];
  return mm >= least && mm <= most ? { kind: 'known', mm } : { kind: 'out-of-range' };
}

/** Metres as an address has them: "5.30", and "5.305" where a millimetre counts. */
export const writeMetres = (mm: number): string => (mm / MM_PER_M).toFixed(3).replace(/0$/, '');
