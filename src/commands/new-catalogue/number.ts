/** A number as a price list prints it, or what is wrong with it. */
export type Printed = { readonly value: number } | { readonly problem: string };

/**
 * Reads "39 900", "39900.50" or "7,9": spaces of any kind stand between thousands, a point or a comma before decimals.
 * "39.900" is refused: one maker means thousands by it, another decimals, and a wrong price is worse than a question.
 */
export function readNumber(text: string): Printed {
  const bare = text.replaceAll(/[\s’']/gu, '');
  if (!/^-?\d+(?:[.,]\d+)?$/.test(bare)) return { problem: `"${text}" is not a number` };
  if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(bare)) {
    const [whole = '', decimals = ''] = bare.split(/[.,]/);
    return {
      problem: `"${text}" may be ${whole}${decimals} or ${whole}.${decimals}: write it without the sign in between, or with other decimals`,
    };
  }
  return { value: Number(bare.replace(',', '.')) };
}
