import { expect, open, price, roubles, test } from './page';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('views that are clicked one after the other, with motion on, end at the last one', async ({ page }) => {
  await open(page, './?engine=1.6t');
  // Both loaded: from then on a click moves at once, and each move cuts the one before it short.
  await page.getByRole('link', { name: 'Engines and gearboxes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which engine comes with which gearbox');
  await page.getByRole('link', { name: 'Size' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Size, side by side');
  await page.evaluate(() => {
    for (const name of ['Configure', 'Engines and gearboxes', 'Size', 'Configure'])
      [...document.querySelectorAll('nav a')]
        .find((link) => link.textContent === name)
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  });
  await expect(price(page)).toHaveText(roubles(3_189_900));
  await page.waitForTimeout(500);
  await expect(page).toHaveURL(/\/dashing\/luxury-1\.6t-7dct\/\?engine=1\.6t/);
});
