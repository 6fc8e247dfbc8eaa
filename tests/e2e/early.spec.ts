import type { BrowserContext } from '@playwright/test';
import { expect, option, price, roubles, test } from './page';

/** Holds a file of the page back until it is let go. */
async function held(context: BrowserContext, file: string): Promise<() => void> {
  const waiting: (() => void)[] = [];
  await context.route(file, (route) => {
    waiting.push(() => void route.continue());
  });
  return () => waiting.forEach((go) => go());
}

test.use({ expected: /preloaded using link preload/ });

test('what is picked before the page’s code has come is picked when it has', async ({ page, context }) => {
  const release = await held(context, '**/index-*.js');
  await page.goto('./en/', { waitUntil: 'commit' });
  await option(page, 'Engine', '1.6T').click();
  await expect(price(page)).toHaveText(roubles(2_489_900));
  release();
  await expect(price(page)).toHaveText(roubles(3_189_900));
  await expect(option(page, 'Engine', '1.6T')).toBeChecked();
  await expect(page.locator('html[data-settled]')).toBeAttached();
  await expect(page.locator('[data-pressed]')).toHaveCount(0);
});

test('what is pressed before its own part has come is pressed when it has, once', async ({
  page,
  context,
}) => {
  const release = await held(context, '**/save-car-*.js');
  await page.goto('./en/', { waitUntil: 'commit' });
  await expect(page.locator('html[data-ready]')).toBeAttached();
  await page.getByRole('button', { name: 'Save this car' }).click();
  release();
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
  await page.getByRole('link', { name: 'Garage', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Saved cars' }).getByRole('listitem')).toHaveCount(1);
});

test('what is pressed before its own part has come outlives a pick, and what is drawn stays', async ({
  page,
  context,
}) => {
  const release = await held(context, '**/{save-car,car-drawing,details}-*.js');
  await page.goto('./en/', { waitUntil: 'commit' });
  await expect(page.locator('html[data-ready]')).toBeAttached();
  await page.getByRole('button', { name: 'Save this car' }).click();
  await option(page, 'Engine', '1.6T').check();
  await expect(page).toHaveURL(/en\/dashing\/luxury-1\.6t-7dct\/\?engine=1\.6t/);
  await expect(page.locator('main svg[data-view="side"]')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save this car' })).toBeVisible();
  await page.waitForTimeout(500);
  release();
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
  // Links of the parts that came late are written from where the page is by now.
  const paths = await page
    .locator('a')
    .evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.pathname : '')));
  expect(paths.filter((path) => /en\/.*en\//.test(path))).toEqual([]);
  await page.getByRole('link', { name: 'Garage', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Saved cars' }).getByRole('listitem')).toHaveCount(1);
});

test('a language that is asked for before all parts have come is spoken by them too', async ({
  page,
  context,
}) => {
  const release = await held(context, '**/{car-drawing,details}-*.js');
  await page.goto('./en/?engine=1.6t', { waitUntil: 'commit' });
  await expect(page.locator('html[data-ready]')).toBeAttached();
  await page.getByRole('button', { name: 'Русский' }).click();
  await expect(page.locator('html[lang="ru"]')).toBeAttached();
  release();
  await expect(page.locator('html[data-settled]')).toBeAttached();
  await expect(page.getByRole('group', { name: /вид сбоку/ })).toBeVisible();
  await expect(page.getByRole('status', { name: 'Цена' })).toHaveText(/^3\s189\s900\s₽$/);
});

test('a link that is followed before the page’s code has come takes the car along', async ({
  page,
  context,
}) => {
  const release = await held(context, '**/index-*.js');
  await page.goto('./en/scale?model=dashing&colour=silk-red&list=2026-01', { waitUntil: 'commit' });
  await page.getByRole('link', { name: 'Costs' }).click();
  await expect(page).toHaveURL(/en\/costs\?model=dashing&colour=silk-red&list=2026-01$/);
  release();
  await expect(page.getByRole('table', { name: 'Running costs' })).toBeVisible();
});
