import { createContext } from 'react';

/** Which parts of a page that load late are still to come: until they have, they show what was prerendered. */
export interface LateParts {
  readonly expect: (part: symbol) => void;
  /** It has come, or has failed and says so. */
  readonly settle: (part: symbol) => void;
}

export const LatePartsContext = createContext<LateParts>({
  expect: () => undefined,
  settle: () => undefined,
});

/** @param onSettled once, when every part that was expected by then has come */
export function createLateParts(onSettled: () => void): LateParts & { readonly start: () => void } {
  const expected = new Set<symbol>();
  /** A part that is there at once says so before it is expected: effects run from the inside out. */
  const settled = new Set<symbol>();
  let isStarted = false;
  let isSettled = false;
  const look = () => {
    if (!isStarted || isSettled || expected.size > 0) return;
    isSettled = true;
    onSettled();
  };
  return {
    expect: (part) => {
      if (!settled.has(part)) expected.add(part);
    },
    settle: (part) => {
      settled.add(part);
      expected.delete(part);
      look();
    },
    /** All parts of the first view have said that they are there. */
    start: () => {
      isStarted = true;
      look();
    },
  };
}
