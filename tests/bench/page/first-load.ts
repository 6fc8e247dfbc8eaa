import type { BrowserContext } from '@playwright/test';

/** What a first visit takes, on a phone of the middle range and a slow mobile network. */
export interface FirstLoad {
  /** Largest contentful paint, in milliseconds. */
  readonly lcp: number;
  readonly requests: number;
  /** As they came over the network, compressed. */
  readonly bytes: number;
  /** The sum of the layout shifts. */
  readonly shift: number;
}

/** As Lighthouse has it for phones. */
export const CPU_SLOWDOWN = 4;
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1_000_000) / 8,
  uploadThroughput: (0.75 * 1_000_000) / 8,
};

/** Opens an address with an empty cache and weighs what comes. */
export async function firstLoad(context: BrowserContext, address: string): Promise<FirstLoad> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.goto(address, { waitUntil: 'networkidle' });
  const seen = await page.evaluate(async () => {
    const entries = (type: string) =>
      new Promise<readonly PerformanceEntry[]>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
        setTimeout(resolve, 500, []);
      });
    const paints = await entries('largest-contentful-paint');
    const shifts = await entries('layout-shift');
    return {
      lcp: paints.at(-1)?.startTime ?? NaN,
      shift: shifts.reduce((sum, shift) => sum + ('value' in shift ? Number(shift.value) : 0), 0),
    };
  });
  await page.close();
  return { ...seen, requests, bytes };
}
