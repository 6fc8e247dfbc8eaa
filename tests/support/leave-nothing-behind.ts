import { cleanup } from '@testing-library/react';
import { setImmediate } from 'node:timers/promises';
import { afterAll, vi } from 'vitest';
import { afterPaint } from '../../src/configuration/after-paint';

// The next file of tests has the same window, or none. Parts that are still on their way would be rendered into it.
afterAll(async () => {
  cleanup();
  await vi.dynamicImportSettled();
  // React goes on in turns of the event loop: what has come takes one to be taken up, and one to be dropped.
  await setImmediate();
  await setImmediate();
  vi.unstubAllGlobals();
  // Some files of components need no window.
  if (typeof window === 'undefined') return;
  // What the store tells once a pick is painted.
  vi.useRealTimers();
  await new Promise<void>((resolve) => afterPaint(resolve));
  localStorage.clear();
  sessionStorage.clear();
});
