import { defineConfig } from '@playwright/test';
import { chromiumOptions } from '../support/chromium';

// Another port where two checkouts are tested side by side.
const PORT = Number(process.env['E2E_PORT'] ?? 4199);

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: '../../test-results/playwright.json' }]],
  // Approved pictures: `npm run approve` draws them anew. The tolerance is wide enough for another machine's font
  // rendering and far too narrow for another car.
  snapshotPathTemplate: '{testDir}/approved/{arg}-{projectName}{ext}',
  expect: { toHaveScreenshot: { threshold: 0.25, maxDiffPixelRatio: 0.01, animations: 'disabled' } },
  webServer: {
    command: `npx vite preview --port ${String(PORT)} --strictPort`,
    cwd: '../..',
    port: PORT,
    reuseExistingServer: false,
  },
  use: {
    baseURL: `http://localhost:${String(PORT)}/`,
    locale: 'en-US',
    // What changes glows for a moment; a picture or a measurement of contrast must not depend on which moment.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: await chromiumOptions(),
    screenshot: 'only-on-failure',
    // It would answer in place of the network that tests change: offline.spec.ts is about it.
    serviceWorkers: 'block',
  },
  projects: [
    // Each thing is tried where it matters: all of it on a phone, and on a desktop what is laid out otherwise there, which
    // tests say of themselves or whole files are about.
    {
      name: 'phone',
      testIgnore: ['**/print.spec.ts', '**/motion.spec.ts'],
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    {
      name: 'desktop',
      grep: /@desktop|(?:motion|pictures|print)\.spec\.ts/,
      use: { viewport: { width: 1280, height: 900 } },
    },
    // A large screen shows nothing that the others do not, only more of it at once.
    { name: 'wide', testMatch: '**/pictures.spec.ts', use: { viewport: { width: 1920, height: 1080 } } },
  ],
});
