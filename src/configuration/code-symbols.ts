// Numbers as a text that is read over the telephone and typed on any keyboard.

/**
 * Ten digits and nine letters that look alike in Latin and Cyrillic, as on Russian number plates, so that whoever reads
 * them and whoever types them need not agree on an alphabet. No two of them look alike: O, I, L and B would be 0, 1 and 8.
 * Nineteen is prime, which the check below needs.
 */
const SYMBOLS = '0123456789ACEKMPTXY';
const BASE = SYMBOLS.length;

/** What is typed for a symbol that it looks like: Latin letters, then Cyrillic ones. */
const LOOKS_LIKE = new Map(
  'O0 Q0 I1 L1 B8 S5 Z2 G6 О0 І1 В8 З3 Б6 Ч4 АA СC ЕE ЁE КK МM РP ТT ХX УY'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Whole numbers from 0 on; one below this is one symbol, and there are no others in most codes. */
const SMALL = BASE - 2;
const LARGE = SMALL + BASE;

export type SymbolsReading =
  | { readonly ok: true; readonly numbers: readonly number[] }
  | { readonly ok: false; readonly problem: 'empty' | 'damaged' }
  /** `character` never stands in a code. */
  | { readonly ok: false; readonly problem: 'strange'; readonly character: string };

/** Longer is no code, whatever it is. */
const LONGEST = 500;

/** Writes numbers as symbols in groups of three, the last of which checks the others: `5E0-7M2-9T4`. */
export function writeSymbols(numbers: readonly number[]): string {
  const shown = numbers.flatMap(digitsOf).map((digit, place) => (digit + shiftAt(place)) % BASE);
  // Twice the remainder of the others, and the check symbol, are to leave nothing.
  const check = (BASE - ((remainderOf(shown) * 2) % BASE)) % BASE;
  const text = [...shown, check].map((digit) => SYMBOLS.charAt(digit)).join('');
  return text.replaceAll(/.{3}(?=.{2})/g, '$&-');
}

/** Reads what `writeSymbols` has written, and what people make of it: small letters, blanks, dashes, look-alikes. */
export function readSymbols(text: string): SymbolsReading {
  const typed = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{P}\p{S}\p{C}]/gu, '');
  if (typed === '') return { ok: false, problem: 'empty' };
  if (typed.length > LONGEST) return { ok: false, problem: 'damaged' };
  const digits: number[] = [];
  for (const character of typed) {
    const digit = SYMBOLS.indexOf(LOOKS_LIKE.get(character) ?? character);
    if (digit < 0) return { ok: false, problem: 'strange', character };
    digits.push(digit);
  }
  if (remainderOf(digits) !== 0) return { ok: false, problem: 'damaged' };
  const numbers = numbersOf(
    digits.slice(0, -1).map((digit, place) => (digit - shiftAt(place) + BASE) % BASE),
  );
  return numbers ? { ok: true, numbers } : { ok: false, problem: 'damaged' };
}

/**
 * What is left of all symbols, each counted with a power of 2 by its place. 2 has 18 different powers modulo 19, none of
 * them 0: so one wrong symbol always leaves something, and so do two that changed places less than 18 apart.
 */
const remainderOf = (digits: readonly number[]) => digits.reduce((sum, digit) => (sum * 2 + digit) % BASE, 1);

/** Zeros in a row are hard to dictate: each place counts from a symbol of its own. */
const shiftAt = (place: number) => (place * 7 + 5) % BASE;

function digitsOf(number: number): readonly number[] {
  if (number < SMALL) return [number];
  return number < LARGE ? [SMALL, number - SMALL] : [SMALL + 1, ...digitsOf(number - LARGE)];
}

/** The numbers of digits, one after the other; null when the last one breaks off. */
function numbersOf(digits: readonly number[]): readonly number[] | null {
  const numbers: number[] = [];
  let rest = digits;
  while (rest.length > 0) {
    const large = rest.findIndex((digit) => digit !== SMALL + 1);
    const [first, second] = rest.slice(large);
    if (large < 0 || first === undefined || (first === SMALL && second === undefined)) return null;
    const small = first === SMALL ? SMALL + (second ?? 0) : first;
    numbers.push(large * LARGE + small);
    rest = rest.slice(large + (first === SMALL ? 2 : 1));
  }
  return numbers;
}
