/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** What a function returns, and how many milliseconds it took. */
export function timed<T>(act: () => T): { readonly result: T; readonly ms: number } {
  const start = performance.now();
  const result = act();
  return { result, ms: performance.now() - start };
}

/** The median time of some calls, in milliseconds. */
export function medianTime(calls: number, act: (call: number) => unknown): number {
  return median(Array.from({ length: calls }, (_, call) => timed(() => act(call)).ms));
}
