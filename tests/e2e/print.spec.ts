import type { Page } from '@playwright/test';
import { expect, open, test } from './page';

/** How many pages it is on paper. */
async function pagesOf(page: Page): Promise<number> {
  const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return file.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

const cars = [
  '?model=dashing&engine=1.6t&list=2026-01',
  '?model=x70-plus&trim=luxury&list=2024-02',
  '?model=t2-pass&trim=expedition&list=2026-01',
];

for (const locale of ['ru-RU', 'en-US']) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale, colorScheme: 'dark' });

    for (const address of cars) {
      test(`a car is one A4 page: ${address}`, async ({ page }) => {
        await open(page, `./${address}`);
        expect(await pagesOf(page)).toBe(1);
      });

      test(`a quote is one A4 page, and two with the whole equipment: ${address}`, async ({ page }) => {
        await open(page, `./quote${address}`);
        const sheet = page.getByRole('article');
        await expect(sheet.getByRole('listitem').first()).toHaveText(/\d{4}/);
        // Room for the address of a real site, which is longer than this one's.
        await sheet.getByRole('link').evaluate((link) => link.prepend('https://configurator.dealer.example'));
        expect(await pagesOf(page)).toBe(1);
        await page.getByRole('checkbox').check();
        expect(await pagesOf(page)).toBe(2);
      });
    }
  });
}

test.describe('on paper', () => {
  test.use({ colorScheme: 'dark' });

  test('the quote is white in the dark theme too, and has what was typed but nothing to press', async ({
    page,
  }) => {
    await open(page, './quote?model=dashing&trim=luxury&list=2026-01');
    await page.getByRole('textbox', { name: 'Dealer' }).fill('Alpha, Samara');
    const paper = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ink'));
    const dark = await paper();
    await page.emulateMedia({ media: 'print' });
    expect(await paper()).not.toBe(dark);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('checkbox')).toBeHidden();
    await expect(page.getByRole('textbox', { name: 'Dealer' })).toHaveValue('Alpha, Samara');
    for (const text of [
      /^Car code \w{3}-\w{3}-\w{3}$/,
      /^Made on/,
      'Jetour Dashing Luxury',
      /^An independent project/,
    ])
      await expect(page.getByText(text).first()).toBeVisible();
    await expect(page.getByRole('article').getByRole('img')).toHaveCount(3);
  });

  test('the size view has no controls', async ({ page }) => {
    await open(page, './scale?model=dashing&list=2026-01');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('table')).toBeVisible();
    for (const control of ['radio', 'checkbox', 'textbox', 'button'] as const)
      await expect(page.getByRole(control)).toHaveCount(0);
  });
});

for (const compared of [
  'dashing-comfort-plus_dashing-comfort_dashing-elite_dashing-luxury-1.6t',
  'dashing-luxury-1.6t_t2-pass-expedition_x70-plus-luxury_t2-pass-voyage',
]) {
  test(`a comparison is one A4 page: ${compared}`, async ({ page }) => {
    await open(page, `./compare?cars=${compared}`);
    await expect(page.getByRole('row', { name: /^Adaptive cruise|^Cruise/ }).first()).toBeAttached();
    expect(await pagesOf(page)).toBe(1);
  });
}

for (const locale of ['ru-RU', 'en-US']) {
  test.describe(`running costs in ${locale}`, () => {
    test.use({ locale, colorScheme: 'dark' });

    test('are two A4 pages: both cars, every sum with its formula, the chart with its numbers, the sources', async ({
      page,
    }) => {
      await open(page, './costs?model=dashing&trim=elite');
      await page.emulateMedia({ media: 'print' });
      const [costs, byYear] = [page.getByRole('table').first(), page.getByRole('table').last()];
      await expect(costs.getByRole('row')).toHaveCount(7);
      await expect(costs).toContainText(/147 (?:hp|л\. с\.)\s×/);
      await expect(page.getByRole('figure')).toBeVisible();
      await expect(byYear.getByRole('row')).toHaveCount(9);
      await expect(byYear).toBeVisible();
      await expect(page.getByRole('main').getByRole('link').last()).toBeVisible();
      for (const control of ['button', 'slider', 'spinbutton', 'textbox'] as const)
        await expect(page.getByRole('main').getByRole(control)).toHaveCount(0);
      expect(await pagesOf(page)).toBe(2);
    });
  });
}

test('a garage has nothing on paper that is of use on a screen alone', async ({ page }) => {
  await open(page, './?model=x70-plus&list=2026-01');
  await page.getByRole('button', { name: 'Save this car' }).click();
  await open(page, './garage');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('list', { name: 'Saved cars' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'File' })).toBeHidden();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
});
