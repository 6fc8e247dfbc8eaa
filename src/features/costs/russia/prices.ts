// What petrol, a visit to the workshop and a loan cost.
import { cited, type Cited } from './cited';

export const grades = ['92', '95'] as const;
export type Grade = (typeof grades)[number];

/** A litre, in whole kopecks: in Moscow, and as the country's average everywhere else. */
export const petrol: Readonly<Record<'moscow' | 'average', Readonly<Record<Grade, Cited<number>>>>> = {
  moscow: { 92: cited(6619, 'notes', '2026-09-29'), 95: cited(7294, 'notes', '2026-09-29') },
  average: { 92: cited(6998, 'notes', '2026-09-29'), 95: cited(7455, 'notes', '2026-09-29') },
};

/** A visit at a dealer, whole roubles, each so many kilometres: known of the T2 2.0T. */
export const visit = cited({ roubles: 15_000, every: 10_000 }, 'roadTest', '2024');

/** Car loans of more than three years, in hundredths of a per cent a year. */
export const loanRate = cited(1720, 'loanRates', '2025-12');

/** Who the state supports: petrol cars of three Russian makes up to this price, in whole roubles. No Jetour is among them. */
export const stateLoans = cited(
  { mostRoubles: 2_000_000, percent: 20, percentFarEast: 25 },
  'stateLoans',
  '2026-01-23',
);
