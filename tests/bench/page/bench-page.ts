// Measures the built page in a browser and prints Markdown: npm run build, then npm run bench:page
import { createServer } from 'node:http';
import path from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { fileHost } from '../../../src/build/file-host';
import { chromiumOptions } from '../../support/chromium';
import { markdownTable, time, whole } from '../markdown';
import { median } from '../measure';
import { barePage, clickToPaint } from './clicks';
import { CPU_SLOWDOWN, firstLoad } from './first-load';

const PHONE = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  locale: 'en-US',
} as const;
const DESK = { viewport: { width: 1280, height: 900 }, locale: 'en-US' } as const;
/** A page of its own each: one alone is as fast as the machine is just then. */
const ROUNDS = 7;
const RADIO_GROUPS = 6;
const RADIOS = 5;
const KB = 1000;

const addresses = [
  '',
  'en/',
  'en/dashing/luxury-1.6t-7dct/?engine=1.6t&colour=silk-red&list=2026-01',
  'en/x70-plus/luxury-1.6t-7dct/?trim=luxury&list=2026-01',
  'en/t2-pass/expedition-2.0t-7dct/?trim=expedition&list=2026-01',
];

/** A row of the table for screens of one kind. */
async function clicks(browser: Browser, site: string, screen: typeof DESK | typeof PHONE) {
  const measured = async (open: (page: Page) => Promise<unknown>) => {
    const page = await browser.newPage(screen);
    await open(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    const ms = await clickToPaint(page, 'hasTouch' in screen ? 'tap' : 'click');
    await page.close();
    return ms;
  };
  const ours: number[] = [];
  const bare: number[] = [];
  // In turn: what slows the machine down for a while slows both.
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(
      await measured(async (page) => {
        await page.goto(`${site}en/`, { waitUntil: 'networkidle' });
        await page.locator('html[data-ready]').waitFor();
      }),
    );
    bare.push(await measured((page) => page.setContent(barePage(RADIO_GROUPS, RADIOS))));
  }
  return [
    `${String(screen.viewport.width)} px${'hasTouch' in screen ? ', by touch' : ''}`,
    time(median(ours)),
    time(median(bare)),
    (median(ours) / median(bare)).toFixed(1),
  ];
}

async function loads(browser: Browser, site: string): Promise<string> {
  const rows: (readonly string[])[] = [];
  for (const address of addresses) {
    const locale = address === '' ? 'ru-RU' : PHONE.locale;
    const context = await browser.newContext({ ...PHONE, locale });
    const { lcp, requests, bytes, shift } = await firstLoad(context, site + address);
    await context.close();
    rows.push([
      `\`/${address}\``,
      time(lcp),
      shift.toFixed(3),
      whole(requests),
      `${(bytes / KB).toFixed(0)} kB`,
    ]);
  }
  return markdownTable(['first visit', 'LCP', 'layout shift', 'requests', 'over the network'], rows);
}

const server = createServer(fileHost(path.resolve('dist')));
await new Promise<void>((resolve) => {
  server.listen(0, resolve);
});
const at = server.address();
const site = `http://localhost:${typeof at === 'object' && at ? String(at.port) : ''}/`;
const browser = await chromium.launch(await chromiumOptions());
console.log(`Chromium ${browser.version()}, CPU slowed ${String(CPU_SLOWDOWN)} ×.\n`);
console.log(
  `${markdownTable(
    ['click to next paint', 'this page', 'bare radios', 'ratio'],
    [await clicks(browser, site, DESK), await clicks(browser, site, PHONE)],
  )}\n`,
);
console.log(`${await loads(browser, site)}\n`);
console.log(`Clicks: medians of ${String(ROUNDS)} pages, each the median of ten picks.`);
console.log('Loads: phone, 1.6 Mbit/s, 150 ms, empty cache, from a server that compresses.');
await browser.close();
server.close();
