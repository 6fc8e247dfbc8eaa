import { cleanup } from '@testing-library/react';
import { setImmediate } from 'node:timers/promises';
import { afterAll, vi } from 'vitest';

// The window is gone once a file of tests has ended. Parts that are still on their way then would be rendered without one.
afterAll(async () => {
  cleanup();
  await vi.dynamicImportSettled();
  // React goes on in turns of the event loop: what has come takes one to be taken up, and one to be dropped.
  await setImmediate();
  await setImmediate();
});
