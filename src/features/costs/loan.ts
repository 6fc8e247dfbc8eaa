/** A month of a loan. Whole kopecks, and whole roubles: what is printed adds up. */
export interface Instalment {
  readonly payment: number;
  readonly interest: number;
  readonly principal: number;
  /** What is owed after it. */
  readonly left: number;
}

const ROUBLE = 100;
const roubles = (kopecks: number): number => Math.round(kopecks / ROUBLE) * ROUBLE;

/**
 * The months of a loan with equal payments; the last one settles what the rounding left.
 * @param owed whole roubles in kopecks
 * @param rate hundredths of a per cent a year
 */
export function instalments(owed: number, rate: number, months: number): readonly Instalment[] {
  const monthly = rate / 120_000;
  const equal = roubles(monthly === 0 ? owed / months : (owed * monthly) / (1 - (1 + monthly) ** -months));
  const all: Instalment[] = [];
  for (let left = owed, month = 1; month <= months; month += 1) {
    const interest = roubles(left * monthly);
    const principal = month === months ? left : Math.min(left, Math.max(0, equal - interest));
    left -= principal;
    all.push({ payment: principal + interest, interest, principal, left });
  }
  return all;
}

/** The interest of each year of a loan, the last one as far as the loan runs. */
export function interestByYear(months: readonly Instalment[]): readonly number[] {
  const years = Array.from({ length: Math.ceil(months.length / 12) }, (_, year) =>
    months.slice(year * 12, year * 12 + 12),
  );
  return years.map((year) => year.reduce((sum, { interest }) => sum + interest, 0));
}

/** What is borrowed of a price. @param down per cent, whole. @returns whole roubles in kopecks */
export const borrowed = (price: number, down: number): number => roubles((price * (100 - down)) / 100);
