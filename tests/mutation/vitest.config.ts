import { defineConfig } from 'vitest/config';

/** The tests that mutants are held against: those of the floors that know no page, in one process, as fast as they go. */
export default defineConfig({
  define: { BUILT_ON: JSON.stringify('2026-01-30') },
  test: {
    environment: 'node',
    include: ['tests/{engine,catalogue,configuration}/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
