const isFull = process.env['FUZZ'] === 'full';

/**
 * How often a property is tried: a sample with every run of the tests, and as often as was promised with `FUZZ=full`,
 * which takes minutes.
 */
export const runs = (sample: number, full: number): number => (isFull ? full : sample);

/** How long such a test may take, in milliseconds. */
export const patience = isFull ? 7_200_000 : 60_000;
