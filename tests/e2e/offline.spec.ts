import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type Page } from '@playwright/test';
import { smallWithExtras } from '../support/small-catalogue/with-extras';
import { deployment, type Deployment } from './deployment';
import { expect, expectAccessible, open, option, price, roubles, watch } from './page';

/** The service worker has kept the site, and answers for the page. */
const kept = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 20_000 })
    .toBe(true);

test.describe('a site on a host of its own', () => {
  test.use({ serviceWorkers: 'allow' });
  // Each keeps a whole site, and opens most of it.
  test.setTimeout(90_000);
  let host: Deployment;
  test.beforeEach(async () => {
    host = await deployment();
  });
  test.afterEach(() => host.stop());

  const entry = (page: Page) => page.locator('script[type="module"][src]').getAttribute('src');
  const askForNewer = (page: Page) =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update().catch(() => undefined);
    });
  const notice = (page: Page) => page.getByRole('region', { name: 'A new version of this site is out' });

  test('after one visit every view and every car is there without a network, in the tab that is open and in a new one', async ({
    page,
    context,
  }) => {
    const complaints = watch(page, new URL(host.site).origin);
    await open(page, host.site);
    await kept(page);
    // Whoever puts the page onto a home screen asks for it from wherever the page has moved to.
    await expect(page.locator('link[rel="manifest"]')).toHaveAttribute(
      'href',
      `${host.site}manifest.webmanifest`,
    );
    await context.setOffline(true);
    await option(page, 'Model', 'X70 Plus').check();
    await expect(page.getByRole('group', { name: /X70 Plus.*side elevation/ })).toBeVisible();
    await page.getByRole('link', { name: 'Engines and gearboxes' }).click();
    await expect(page.getByRole('table', { name: 'Engines and gearboxes' })).toBeVisible();
    await page.getByRole('link', { name: 'Size', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.reload();
    await expect(page.locator('html[data-settled]')).toBeAttached();

    const fresh = await context.newPage();
    await open(fresh, `${host.site}t2-pass/`);
    await expect(fresh).toHaveURL(/\/en\/t2-pass\/$/);
    await expect(price(fresh)).toHaveText(roubles(3_959_000));
    await open(fresh, `${host.site}en/dashing/luxury-1.6t-7dct/?engine=1.6t&colour=silk-red&list=2026-01`);
    await expect(price(fresh)).toHaveText(roubles(3_189_900));
    await expect(option(fresh, 'Colour', 'Silk red')).toBeChecked();
    await expect(fresh.getByRole('group', { name: /Dashing Luxury.*side elevation/ })).toBeVisible();
    const figure = fresh.locator('dl button[data-status]').first();
    await figure.click();
    await expect(fresh.getByRole('dialog').getByRole('link').first()).toBeVisible();
    for (const view of ['find', 'compare', 'costs', 'garage', 'sources', 'quote', 'nowhere']) {
      await open(fresh, `${host.site}en/${view}`);
      await expect(fresh.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(fresh.getByRole('alert').filter({ visible: true })).toHaveCount(0);
    }
    await open(fresh, `${host.site}en/quote?model=x70-plus&trim=luxury`);
    await fresh.emulateMedia({ media: 'print' });
    await expect(fresh.getByText(/RUB\s3,299,900/).first()).toBeVisible();
    expect((await fresh.pdf()).length).toBeGreaterThan(20_000);
    expect(complaints.filter((complaint) => !/net::ERR|Failed to load/.test(complaint))).toEqual([]);
  });

  test('a new version keeps an open tab alive, is offered there, and keeps the car', async ({ page }) => {
    await open(page, host.site);
    await kept(page);
    const before = await entry(page);
    await option(page, 'Engine', '1.6T').check();
    host.deploy('later');
    await askForNewer(page);
    // It is kept whole first.
    await expect(notice(page)).toBeVisible({ timeout: 20_000 });
    await expectAccessible(page);
    // Code of the old version that this tab has not had yet.
    await page.getByRole('link', { name: 'Engines and gearboxes' }).click();
    await expect(page.getByRole('table', { name: 'Engines and gearboxes' })).toBeVisible();
    await page.goBack();
    await expect(price(page)).toHaveText(roubles(3_189_900));
    await notice(page).getByRole('button', { name: 'Update' }).click();
    await expect.poll(() => entry(page)).toMatch(/-later\.js$/);
    expect(before).not.toMatch(/-later\.js$/);
    await expect(page.locator('html[data-settled]')).toBeAttached();
    await expect(price(page)).toHaveText(roubles(3_189_900));
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect(price(page)).toHaveText(roubles(2_489_900));
  });

  test('a new version that does not come whole changes nothing', async ({ page, context }) => {
    await open(page, host.site);
    await kept(page);
    host.deploy('broken');
    const assets = readdirSync(path.join(host.folder, 'assets'));
    const costs = assets.find((name) => name.startsWith('costs-page-')) ?? '';
    rmSync(path.join(host.folder, 'assets', costs));
    await askForNewer(page);
    await expect.poll(() => page.evaluate(() => caches.keys()), { timeout: 20_000 }).toHaveLength(1);
    await context.setOffline(true);
    await open(page, `${host.site}en/costs?model=x70-plus`);
    await expect(page.getByRole('table', { name: 'Running costs' })).toBeVisible();
    expect(await entry(page)).not.toContain('broken');
  });

  test('a custom catalogue is there without a network as it was last seen', async ({ page, context }) => {
    writeFileSync(path.join(host.folder, 'cars.json'), JSON.stringify(smallWithExtras));
    await open(page, `${host.site}?catalogue=cars.json`);
    await kept(page);
    await page.reload();
    await expect(price(page)).toHaveText(/RUB\s1,110,000/);
    await context.setOffline(true);
    await option(page, 'Model', 'Mini').check();
    const bought = (await price(page).textContent()) ?? '';
    await page.reload();
    await expect(price(page)).toHaveText(bought);
  });
});
