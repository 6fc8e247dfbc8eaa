import { expect, expectAccessible, expectNoSidewaysScroll, open, test } from './page';

for (const locale of ['ru-RU', 'en-US']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`the quote in ${locale}, ${colorScheme}`, () => {
      test.use({ locale, colorScheme });

      test('is accessible, and fits every width', async ({ page }) => {
        await open(page, './quote?model=t2-pass&trim=expedition&list=2024-04&q.equipment=whole');
        await expect(page.getByRole('article').getByRole('listitem').first()).toHaveText(/\d{4}/);
        await expectAccessible(page);
        for (const width of [320, 360, 390, 768, 1280, 1920]) {
          await page.setViewportSize({ width, height: 800 });
          await expectNoSidewaysScroll(page);
        }
      });
    });
  }
}

test('Print leads to the quote and asks the browser to print it, once', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const { dataset } = document.documentElement;
      dataset['printed'] = String(Number(dataset['printed'] ?? 0) + 1);
    };
  });
  await open(page, './?model=dashing&engine=1.6t&list=2026-01');
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quote');
  await expect(page.locator('html')).toHaveAttribute('data-printed', '1');
  await expect(page).toHaveURL(/\/quote\?model=dashing&engine=1\.6t&list=2026-01$/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jetour Dashing Luxury');
});
