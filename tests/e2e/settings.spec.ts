import { expect, expectAccessible, expectNoSidewaysScroll, open, option, price, roubles, test } from './page';

test('the language switch keeps the car and is remembered', async ({ page }) => {
  await open(page, './?engine=1.6t');
  await page.getByRole('button', { name: 'Русский' }).click();
  await expect(page.getByRole('status', { name: 'Цена' })).toHaveText(/^3\s189\s900\s₽$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page).toHaveTitle('Jetour Dashing Luxury · To Scale');
  await expect(page).toHaveURL(/^[^?]*\/\?engine=1\.6t$/);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.reload();
  await expect(page.getByRole('group', { name: 'Двигатель' })).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(price(page)).toHaveText(roubles(3_189_900));
});

test('the theme is the system’s until the reader says otherwise, and is remembered', async ({ page }) => {
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page);
  const paper = await background();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(background).not.toBe(paper);
  const blueprint = await background();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Light theme' }).click();
  expect(await background()).toBe(paper);
  await page.reload();
  expect(await background()).toBe(paper);
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await expect.poll(background).toBe(blueprint);
});

test('a browser that keeps nothing says so and works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open(page);
  await expect(page.getByText('does not let the page remember')).toBeVisible();
  await option(page, 'Engine', '1.6T').check();
  await expect(price(page)).toHaveText(roubles(3_189_900));
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByText('does not let the page remember')).toBeHidden();
});

test('damaged settings are set aside and said', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('to-scale.settings', '{"theme":'));
  await open(page);
  await expect(page.getByText('Your stored settings were damaged')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('to-scale.settings.damaged'))).toBe('{"theme":');
  await expectAccessible(page);
});

test('two tabs never undo one another, and follow one another’s theme', async ({ page, context }) => {
  await open(page);
  const other = await context.newPage();
  await open(other);
  await other.getByRole('button', { name: 'Русский' }).click();
  await expect(other.locator('html')).toHaveAttribute('lang', 'ru');
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  // What the one has set is not lost by what the other set.
  await open(page, './');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a full storage is said when something is to be remembered', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(page);
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByText('does not let the page remember')).toBeVisible();
});

for (const view of ['', 'pairs', 'scale']) {
  for (const locale of ['ru-RU', 'en-US']) {
    test.describe(locale, () => {
      test.use({ locale });

      test(`/${view} fits a screen of 320 pixels`, async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 568 });
        await open(page, `./${view}?model=t2-pass&trim=expedition`);
        await page.waitForLoadState('networkidle');
        await expectNoSidewaysScroll(page);
      });
    });
  }
  test(`/${view} holds in forced colours`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, `./${view}`);
    await page.waitForLoadState('networkidle');
    // The colours are the reader's own, and so is their contrast.
    await expectAccessible(page, ['color-contrast']);
  });
}
