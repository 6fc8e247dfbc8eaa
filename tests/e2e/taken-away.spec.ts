import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { manyModels } from '../support/many-models';
import { smallWithExtras } from '../support/small-catalogue/with-extras';
import { expect, open, option, price, roubles, test } from './page';

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
    takes: ['details', 'jetour-details', 'announcer', 'also-changed', 'last-visit', 'share-acts'],
    at: car,
    done: costs('3,189,900'),
  },
  'what stands beside': {
    takes: [
      'compare-trims',
      'enter-code',
      'add-to-comparison',
      'save-car',
      'key-figure-list',
      'units-switch',
    ],
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
  'the search for a model': {
    takes: ['model-picker'],
    at: './en/?catalogue=many.json',
    done: (page) => page.getByRole('searchbox', { name: 'Find a model' }),
  },
  'a language of another catalogue': {
    takes: ['de'],
    at: './en/?catalogue=examples/nordlicht.json',
    act: press('Deutsch'),
    done: (page) => page.locator('html[lang="de"]'),
  },
  'a drawing as a file': {
    takes: ['export-drawing'],
    at: car,
    act: async (page) => {
      const save = page.getByRole('button', { name: 'Save SVG' });
      if (!(await save.isVisible()))
        await page
          .locator('summary')
          .filter({ hasText: /^Drawing$/ })
          .click({ timeout: 3000 });
      await save.click({ timeout: 3000 });
    },
    done: (page) => page.locator('html[data-saved]'),
  },
};

/** Without these the page lacks nothing that a reader misses: its letters have other shapes, or it is not kept for later. */
const unmissed = [
  ...['cyrillic', 'latin', 'central', 'western'].map((part) => `onest-${part}`),
  'version-notice',
];
const catalogues = { many: manyModels(12, 3), cars: smallWithExtras };

const files = readdirSync('dist/assets');
const startOf = (file: string) => file.replace(/-.{8}\.\w+$/, '');
const named = (starts: readonly string[]) => files.filter((file) => starts.includes(startOf(file)));

test('every file of the page has its moment', () => {
  const moment = Object.values(moments).flatMap(({ takes }) => takes);
  const known = new Set([...moment, ...unmissed]);
  expect(files.map(startOf).filter((start) => !known.has(start))).toEqual([]);
});

const SAID =
  /could not be (?:loaded|opened)|did not load|not loaded yet|no car with the code|Not all drawings|загрузилась не полностью/i;
const said = (page: Page) => page.getByText(SAID).filter({ visible: true });

for (const [name, { takes, at, act, done }] of Object.entries(moments)) {
  for (const [number, file] of named(takes).entries()) {
    // Two files may begin alike.
    test(`${name}, ${String(number + 1)}: without ${startOf(file)} the page stays and says so, and another try helps`, async ({
      page,
      context,
    }) => {
      for (const [called, catalogue] of Object.entries(catalogues))
        await context.route(`**/${called}.json`, (route) => route.fulfill({ json: catalogue }));
      page.on('download', () =>
        page.evaluate(() => document.documentElement.toggleAttribute('data-saved', true)),
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
      // What is asked for by something else may come, too, between a look at the button and a click on it; one that stays
      // is to be pressed.
      if (await shown.isVisible())
        await shown.click({ timeout: 5000 }).catch(async (error: unknown) => {
          if (await shown.isVisible()) throw error;
        });
      await expect(async () => {
        if (!(await done(page).isVisible())) await (act ? act(page) : page.goto(at));
        await expect(done(page)).toBeVisible();
        await expect(said(page)).toHaveCount(0);
      }).toPass({ timeout: 20_000 });
      if (at.includes('engine')) await expect(page).toHaveURL(/engine=1\.6t/);
    });
  }
}

test('without its letters, and without what keeps it for later, the page lacks nothing and says nothing', async ({
  page,
  context,
}) => {
  const asked = new Set<string>();
  for (const file of named(unmissed))
    await context.route(`**/${file}`, (route) => {
      asked.add(startOf(file));
      return route.fulfill({ status: 404, body: 'not found' });
    });
  await page.clock.install();
  await open(page, car);
  await page.clock.fastForward(10_000);
  await expect.poll(() => [...asked]).toEqual(expect.arrayContaining(['onest-latin', 'version-notice']));
  await option(page, 'Engine', '1.5T').check();
  await expect(price(page)).toHaveText(roubles(2_489_900));
  await expect(said(page)).toHaveCount(0);
});

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
