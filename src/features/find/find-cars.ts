import type { Candidate } from './candidates';
import type { JudgedWish } from './judged-wishes';

/** A car with the wishes that it does not meet, or of which nobody knows. */
export interface Short {
  readonly candidate: Candidate;
  readonly wishes: readonly JudgedWish[];
}

/** What giving up a single wish gives. */
export interface Way {
  readonly wish: JudgedWish;
  /** The cars that meet all the others, the cheapest first. */
  readonly cars: readonly Candidate[];
}

export interface Found {
  /** The cars that meet every wish, the cheapest first. */
  readonly fits: readonly Candidate[];
  /** Those that miss none, but of which something wished is not published. */
  readonly mayFit: readonly Short[];
  /** What to give up when none fits: the single wishes that are enough, the one with the cheapest car first. */
  readonly ways: readonly Way[];
  /** When no single wish is enough: the car that misses the fewest, and what it misses. */
  readonly nearest: Short | null;
}

/**
 * Holds every car against every wish. What nobody knows of a car is no match, and no miss either.
 * @param without the cars when a wish is given up: without an extra that nobody asks for any more they cost less
 */
export function findCars(
  candidates: readonly Candidate[],
  wishes: readonly JudgedWish[],
  without: (wish: JudgedWish) => readonly Candidate[] = () => candidates,
): Found {
  const judged = candidates.map((candidate) => {
    const verdicts = wishes.map((wish) => ({ wish, isMet: wish.isMetBy(candidate) }));
    const withVerdict = (isMet: boolean | null) =>
      verdicts.filter((each) => each.isMet === isMet).map(({ wish }) => wish);
    return { candidate, missed: withVerdict(false), unknown: withVerdict(null) };
  });
  const open = judged.map(({ candidate, missed, unknown }) => ({
    candidate,
    wishes: [...missed, ...unknown],
  }));
  const fits = open.filter((each) => each.wishes.length === 0).map(({ candidate }) => candidate);
  const mayFit = judged
    .filter(({ missed, unknown }) => missed.length === 0 && unknown.length > 0)
    .map(({ candidate, unknown }) => ({ candidate, wishes: unknown }));
  if (fits.length > 0) return { fits, mayFit, ways: [], nearest: null };
  const ways = wishes
    .map((wish) => ({
      wish,
      cars: without(wish).filter((candidate) =>
        wishes.every((other) => other === wish || other.isMetBy(candidate) === true),
      ),
    }))
    .filter(({ cars }) => cars.length > 0)
    .toSorted((a, b) => (a.cars[0]?.price ?? 0) - (b.cars[0]?.price ?? 0));
  const fewest = Math.min(...open.map((each) => each.wishes.length));
  const nearest = ways.length === 0 ? open.find((each) => each.wishes.length === fewest) : null;
  return { fits, mayFit, ways, nearest: nearest ?? null };
}
