import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Relative, so that the built site works under any base path.
  base: './',
  define: { BUILT_ON: JSON.stringify(new Date().toISOString().slice(0, 10)) },
  plugins: [react()],
  build: { target: 'es2023', assetsInlineLimit: 0 },
  preview: { port: 4173 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          testTimeout: 30_000,
        },
      },
    ],
  },
});
