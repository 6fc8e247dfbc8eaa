/** The chart's last year. */
export const YEARS = 7;

/** Round amounts, as few as a reader needs, from below the lowest value to above the highest. Kopecks. */
export function amountsAround(values: readonly number[]): readonly number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const rough = Math.max(1, (high - low) / 4);
  const power = 10 ** Math.floor(Math.log10(rough));
  const stride = [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? rough;
  const start = Math.floor(low / stride);
  const end = Math.max(start + 1, Math.ceil(high / stride));
  return Array.from({ length: end - start + 1 }, (_, index) => (start + index) * stride);
}
