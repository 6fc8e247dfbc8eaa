import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { smallWithExtras } from '../support/small-catalogue/with-extras';
import { expect, open, option, test } from './page';

// Every file of the built page is taken away in turn, at the moment that it is asked for: the page stays, says what does
// not work, and works by another try once the file is back.
test.use({ expected: /net::ERR|Failed to|preload|did not load|404|is too late/ });

interface Moment {
  /** The files that it asks for, by the beginnings of their names. */
  readonly takes: readonly string[];
  /** The address that it begins at, and what is done there; nothing: it is the opening of the page itself. */
  readonly at: string;
  readonly act?: (page: Page) => Promise<void>;
  /** What is there when all has come. */
  readonly done: (page: Page) => ReturnType<Page['locator']>;
}

const car = './en/?engine=1.6t&list=2026-01';
const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name }).first().click({ timeout: 3000 });
const costs = (amount: string) => (page: Page) =>
  page.getByRole('status', { name: 'Price' }).getByText(amount);
const view = (link: string, takes: readonly string[], part = 'h1'): Moment => ({
  takes,
  at: car,
  act: (page) => page.getByRole('link', { name: link, exact: true }).click({ timeout: 3000 }),
  done: (page) => page.locator(`html:not(:has(#choices)) ${part}`).first(),
});

const moments: Readonly<Record<string, Moment>> = {
  'the page itself': {
    takes: ['index', 'shared', 'en', 'jetour-core', 'style'],
    at: car,
    done: costs('3,189,900'),
  },
  'the drawing': {
    takes: ['car-drawing', 'drawing', 'jetour-dashing-drawing', 'jetour-views'],
    at: car,
    done: costs('3,189,900'),
  },
  'drawings of other models': {
    takes: ['jetour-x70-plus-drawing', 'jetour-t2-pass-drawing'],
    at: car,
    done: costs('3,189,900'),
  },
  'what stands below': {
    takes: ['details', 'jetour-details', 'announcer', 'also-changed', 'last-visit', 'share-car'],
    at: car,
    done: costs('3,189,900'),
  },
  'what stands beside': {
    takes: ['compare-trims', 'enter-code', 'add-to-comparison', 'save-car'],
    at: car,
    done: costs('3,189,900'),
  },
  'what is said of a link': {
    takes: ['link-notices'],
    at: './en/?engine=1.6t&colour=pink&list=2026-01',
    done: costs('3,189,900'),
  },
  'the cars that fit': view('Find', ['find-page']),
  'the pairs': view('Engines and gearboxes', ['pairs-page']),
  'the size': view('Size', ['scale-page']),
  'the comparison': view('Compare', ['compare-page']),
  'the costs': view('Costs', ['costs-page']),
  'the garage': view('Garage', ['garage-page']),
  'the sources': view('Sources', ['sources-page']),
  'the quote': { ...view('', ['quote-page']), act: press('Print') },
  'the list of all cars': {
    takes: ['offers-table'],
    at: './en/pairs?engine=1.6t',
    done: (page) => page.locator('h1'),
  },
  'the key of an overlay': {
    takes: ['overlay-key'],
    at: './en/scale?engine=1.6t',
    done: (page) => page.locator('h1'),
  },
  'another language': {
    takes: ['ru'],
    at: car,
    act: press('Русский'),
    done: (page) => page.locator('html[lang="ru"]'),
  },
  'where a figure comes from': {
    takes: ['source-sheet'],
    at: car,
    act: (page) => page.locator('dl button[data-status]').first().click({ timeout: 3000 }),
    done: (page) => page.getByRole('dialog').getByRole('link').first(),
  },
  'a question about a pick': {
    takes: ['consequence'],
    at: car,
    act: (page) => option(page, 'Gearbox', '6-speed manual').click({ timeout: 3000 }),
    done: (page) => page.getByRole('dialog', { name: 'This changes your car' }),
  },
  'a car code': { takes: ['take-code'], at: './en/?code=650-9M2-ETA', done: costs('3,189,900') },
  'a custom catalogue': {
    takes: ['open-custom', 'catalogue-worker', 'described-range', 'extras'],
    at: './en/?catalogue=cars.json&engine=1.6t',
    done: costs('1,110,000'),
  },
};

/** Without these the page lacks nothing that a reader misses: its letters have other shapes, or it is not kept for later. */
const unmissed = ['cyrillic', 'latin', 'rouble', 'central', 'western'].map((part) => `onest-${part}`);
/** A saved drawing says so where it stands; the rest is of other catalogues, and loads as its like does here. */
const elsewhere = ['export-drawing', 'model-picker', 'de'];

const files = readdirSync('dist/assets');
const startOf = (file: string) => file.replace(/-.{8}\.\w+$/, '');
const named = (starts: readonly string[]) => files.filter((file) => starts.includes(startOf(file)));

test('every file of the page has its moment', () => {
  const moment = Object.values(moments).flatMap(({ takes }) => takes);
  const known = new Set([...moment, ...unmissed, 'version-notice', ...elsewhere]);
  expect(files.map(startOf).filter((start) => !known.has(start))).toEqual([]);
});

const SAID =
  /could not be (?:loaded|opened)|did not load|not loaded yet|no car with the code|Not all drawings|загрузилась не полностью/i;
const said = (page: Page) => page.getByText(SAID).filter({ visible: true });

for (const [name, { takes, at, act, done }] of Object.entries(moments)) {
  for (const file of named(takes)) {
    test(`${name}: without ${startOf(file)} the page stays and says so, and another try helps`, async ({
      page,
      context,
    }) => {
      await context.route('**/cars.json', (route) =>
        route.fulfill({ contentType: 'application/json', body: JSON.stringify(smallWithExtras) }),
      );
      await context.route(`**/${file}`, (route) => route.fulfill({ status: 404, body: 'not found' }));
      if (act) await open(page, at);
      else await page.goto(at);
      await act?.(page);
      await expect(said(page).first()).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('html:is([data-waiting], [data-pending])')).toHaveCount(0);
      await context.unroute(`**/${file}`);
      const again = page.getByRole('button', { name: /^(?:Try again|Попробовать ещё раз)$/ });
      const shown = again.filter({ visible: true }).first();
      if (await shown.isVisible()) await shown.click();
      await expect(async () => {
        if (!(await done(page).isVisible())) await (act ? act(page) : page.goto(at));
        await expect(done(page)).toBeVisible();
        await expect(said(page)).toHaveCount(0);
      }).toPass({ timeout: 20_000 });
      if (at.includes('engine')) await expect(page).toHaveURL(/engine=1\.6t/);
    });
  }
}

test('a file that never answers is said to be missing in the end', async ({ page, context }) => {
  test.setTimeout(60_000);
  await page.clock.install();
  for (const start of ['index', 'style', 'car-drawing', 'jetour-core']) {
    const [file = start] = named([start]);
    await context.route(`**/${file}`, () => undefined);
    await page.goto(car, { waitUntil: 'commit' });
    await expect(async () => {
      await page.clock.fastForward(10_000);
      await expect(said(page).first()).toBeVisible({ timeout: 500 });
    }, file).toPass({ timeout: 15_000 });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await context.unroute(`**/${file}`);
  }
});

test('an empty stylesheet is said too', async ({ page, context }) => {
  await context.route('**/style-*.css', (route) => route.fulfill({ contentType: 'text/css', body: '' }));
  await open(page, car);
  await expect(page.getByText('its styles did not load')).toBeVisible();
  await option(page, 'Engine', '1.5T').check();
  await context.unroute('**/style-*.css');
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(page.getByText('its styles did not load')).toBeHidden();
  await expect(option(page, 'Engine', '1.5T')).toBeChecked();
});
