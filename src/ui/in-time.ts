/** As long as anybody waits for a part of a page. What comes later than this is said not to come. */
const PATIENCE_MS = 20_000;

/** What a promise brings. @throws also when it takes longer than anybody waits */
export function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(reject, PATIENCE_MS, new Error('a part of the page is too late'));
  });
  return Promise.race([promise, late]);
}
