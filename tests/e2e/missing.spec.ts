import type { BrowserContext, Page } from '@playwright/test';
import { expect, expectAccessible, open, option, price, roubles, test } from './page';

test.use({
  expected: /net::ERR|Failed to|preloaded using link preload|did not load|is too late|empty|preload assets/,
});

/** How a file of the page can be missing. */
const ways = {
  gone: (context: BrowserContext, file: string) =>
    context.route(file, (route) => route.fulfill({ status: 404, body: 'not found' })),
  unreachable: (context: BrowserContext, file: string) => context.route(file, (route) => route.abort()),
  empty: (context: BrowserContext, file: string) =>
    context.route(file, (route) =>
      route.fulfill({ contentType: file.endsWith('js') ? 'text/javascript' : 'application/json', body: '' }),
    ),
  'something else': (context: BrowserContext, file: string) =>
    context.route(file, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Sign in' })),
};
/** In whichever way it is missing, what is seen is the same: one is looked at by axe. */
const looksAs = 'gone';
const retry = (page: Page) => page.getByRole('button', { name: /^(Try again|Попробовать ещё раз)$/ }).first();

for (const [how, take] of Object.entries(ways)) {
  for (const file of ['**/index-*.js', '**/en-*.js']) {
    test(`${file}, ${how}: what is prerendered is readable, says so, and comes to life by another try`, async ({
      page,
      context,
    }) => {
      await page.clock.install();
      await take(context, file);
      await page.goto('./');
      await page.waitForLoadState('load');
      await page.clock.fastForward(30_000);
      await expect(retry(page)).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('html')).not.toHaveAttribute('data-waiting');
      if (looksAs === how) await expectAccessible(page);
      await context.unroute(file);
      await retry(page).click();
      await expect(price(page)).toHaveText(roubles(2_489_900));
      await option(page, 'Engine', '1.6T').check();
      await expect(price(page)).toHaveText(roubles(3_189_900));
      await expect(retry(page)).toBeHidden();
    });
  }

  test(`a part, ${how}: the rest of the page goes on, and another try keeps the pick`, async ({
    page,
    context,
  }) => {
    const file = '**/car-drawing-*.js';
    await take(context, file);
    await open(page, './?model=x70-plus');
    await expect(page.getByText('This part of the page could not be loaded').first()).toBeVisible();
    await option(page, 'Trim', 'Luxury').check();
    await expect(price(page)).toHaveText(roubles(3_299_900));
    await context.unroute(file);
    await retry(page).click();
    await expect(page.getByText('This part of the page could not be loaded')).toHaveCount(0);
    await expect(price(page)).toHaveText(roubles(3_299_900));
    await expect(page.getByRole('group', { name: /X70 Plus.*side elevation/ })).toBeVisible();
  });

  test(`the catalogue, ${how}: the page goes on trying, and can be read until it comes`, async ({
    page,
    context,
  }) => {
    await page.clock.install();
    await take(context, '**/jetour-core-*.json');
    await page.goto('./?engine=1.6t');
    await expect(page.getByText('the catalogue has not loaded yet')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await context.unroute('**/jetour-core-*.json');
    await page.clock.fastForward(5000);
    await expect(price(page)).toHaveText(roubles(3_189_900));
    await expect(page.getByText('the catalogue has not loaded yet')).toBeHidden();
  });

  test(`a view, ${how}: the one that is open stays, says so, and another try gets there`, async ({
    page,
    context,
  }) => {
    await open(page, './?engine=1.6t');
    await take(context, '**/pairs-page-*.js');
    // Nor does the site itself answer: else the page would go there as any other link does.
    await context.route('**/pairs*', (route) => route.abort());
    await page.getByRole('link', { name: 'Engines and gearboxes' }).click();
    await expect(page.getByText('This view could not be loaded')).toBeVisible();
    await expect(price(page)).toHaveText(roubles(3_189_900));
    if (looksAs === how) await expectAccessible(page);
    await option(page, 'Colour', 'Silk red').check();
    await page.goBack();
    await expect(option(page, 'Colour', 'Silk red')).not.toBeChecked();
    await context.unroute('**/pairs*');
    await context.unroute('**/pairs-page-*.js');
    await retry(page).click();
    await expect(page.getByRole('table', { name: 'Engines and gearboxes' })).toBeVisible();
    await page.goBack();
    await expect(price(page)).toHaveText(roubles(3_189_900));
  });
}

test('a view whose code a new version of the site no longer has is loaded as a page', async ({
  page,
  context,
}) => {
  await open(page, './?engine=1.6t');
  let hasNew = false;
  await context.route('**/pairs-page-*.js', (route) =>
    hasNew ? route.continue() : route.fulfill({ status: 404, body: '' }),
  );
  page.on('framenavigated', () => (hasNew = true));
  await page.getByRole('link', { name: 'Engines and gearboxes' }).click();
  await expect(page.getByRole('table', { name: 'Engines and gearboxes' })).toBeVisible();
  await expect(page).toHaveURL(/pairs\?model=dashing&engine=1\.6t/);
});

test('Back to a view that this page has never shown loads it, and says so when that fails', async ({
  page,
  context,
}) => {
  await open(page, './pairs');
  await page.getByRole('link', { name: 'Configure', exact: true }).click();
  await page.reload();
  await expect(page.locator('html[data-ready]')).toBeAttached();
  await context.route('**/pairs-page-*.js', (route) => route.abort());
  await page.goBack();
  await expect(page.getByText('This view could not be loaded')).toBeVisible();
  await expect(option(page, 'Engine', '1.5T')).toBeVisible();
  await page.goForward();
  await expect(option(page, 'Engine', '1.5T')).toBeChecked();
});
