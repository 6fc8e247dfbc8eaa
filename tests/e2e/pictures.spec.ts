import { expect, open, test } from './page';

/** Each model in a strong paint on paper and in white or black on the blueprint; the file names stand in README.md too. */
const pictures = [
  ['dashing-silk-red', 'light', '?model=dashing&engine=1.6t&colour=silk-red&list=2026-01'],
  ['dashing-moon-white', 'dark', '?model=dashing&engine=1.5t&gearbox=6mt&colour=moon-white&list=2026-01'],
  ['x70-plus-ocean-blue', 'light', '?model=x70-plus&trim=luxury&colour=ocean-blue&list=2026-01'],
  ['x70-plus-galactic-black', 'dark', '?model=x70-plus&colour=galactic-black&list=2026-01'],
  ['t2-pass-brown', 'light', '?model=t2-pass&trim=expedition&colour=brown&list=2026-01'],
  ['t2-pass-white', 'dark', '?model=t2-pass&colour=white&list=2026-01'],
] as const;

test('every model looks as approved', async ({ page }) => {
  test.setTimeout(90_000);
  await open(page);
  // A font that comes after the first paint is kept for the pages after this one.
  await page.evaluate(() => document.fonts.ready);
  for (const [name, theme, address] of pictures) {
    await page.emulateMedia({ colorScheme: theme });
    await open(page, `./${address}`);
    await expect(page.getByRole('group', { name: /side elevation/ })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect.soft(page).toHaveScreenshot(`${name}-${theme}.png`);
  }
});
