import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { appIcons } from './src/build/app-icons.ts';
import { catalogueFiles } from './src/build/catalogue-files.ts';
import { prerenderedPages } from './src/build/prerendered-pages.ts';
import { chunkGroups } from './src/build/chunk-groups.ts';
import { fontPreload } from './src/build/font-preload.ts';
import { languages } from './src/build/languages.ts';
import { licences } from './src/build/licences.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { reactModules } from './src/build/react/react-modules.ts';
import { schemaFile } from './src/build/schema-file.ts';
import { previewAsHost } from './src/build/file-host.ts';
import { layerOrder } from './src/build/layer-order.ts';
import { serviceWorker } from './src/build/service-worker.ts';
import { shortClassNames } from './src/build/short-class-names.ts';

// Files of tests that put something in place of a module: each has modules of its own. All others of a worker share theirs,
// and their window, which takes half of the time.
const mocking = [
  'tests/configuration/one-question.test.ts',
  'tests/features/configure/actions.test.tsx',
  'tests/features/configure/also-changed.test.tsx',
  'tests/features/configure/announcer.test.tsx',
  'tests/features/configure/consequence.test.tsx',
  'tests/features/configure/extras.test.tsx',
  'tests/features/configure/model-picker.test.tsx',
  'tests/features/configure/notices.test.tsx',
  'tests/features/configure/radio-keys.test.tsx',
  'tests/features/configure/steps.test.tsx',
];
const windowed = {
  environment: 'jsdom',
  setupFiles: ['tests/support/leave-nothing-behind.ts'],
  testTimeout: 30_000,
};

export default defineConfig(async () => ({
  // Relative, so that the built site works under any base path.
  base: './',
  define: { BUILT_ON: JSON.stringify(new Date().toISOString().slice(0, 10)) },
  plugins: [
    react(),
    reactModules(import.meta.dirname),
    shortClassNames(import.meta.dirname),
    layerOrder(),
    fontPreload(),
    plainImports(),
    languages(import.meta.dirname),
    await catalogueFiles(import.meta.dirname),
    licences(import.meta.dirname),
    schemaFile(import.meta.dirname),
    appIcons(import.meta.dirname),
    prerenderedPages(),
    serviceWorker(),
    previewAsHost(),
  ],
  // Scripts have source maps in development of themselves.
  css: { devSourcemap: true, modules: { generateScopedName: '[local]_[hash:base64:4]' } },
  build: {
    target: 'es2023',
    // Phones of 2022 still get both themes: newer CSS is written out for them.
    cssTarget: ['chrome109', 'safari16.4', 'firefox115'],
    assetsInlineLimit: 0,
    // Pages name what they need beforehand: build/prerendered-pages.ts.
    modulePreload: false,
    rolldownOptions: {
      output: {
        // The one that a page begins with, beside its code.
        assetFileNames: ({ names }: { readonly names: readonly string[] }) =>
          `assets/${names.includes('index.css') ? 'style' : '[name]'}-[hash][extname]`,
        codeSplitting: {
          groups: chunkGroups,
        },
      },
    },
  },
  preview: { port: 4173 },
  test: {
    // Nobody waits at the machine while tests run once: all of it, not all but one of its cores.
    maxWorkers: '100%',
    projects: [
      {
        extends: true as const,
        test: {
          name: 'unit',
          environment: 'node',
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', ...mocking],
          testTimeout: 60_000,
        },
      },
      {
        extends: true as const,
        test: {
          name: 'component',
          ...windowed,
          isolate: false,
          include: ['tests/**/*.test.tsx'],
          exclude: mocking,
        },
      },
      { extends: true as const, test: { name: 'mocking', ...windowed, include: mocking } },
    ],
  },
}));
