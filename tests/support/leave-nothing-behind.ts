import { cleanup } from '@testing-library/react';
import { setImmediate } from 'node:timers/promises';
import { afterAll, vi } from 'vitest';

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
  localStorage.clear();
  sessionStorage.clear();
});
