import { expect, expectAccessible, expectNoSidewaysScroll, open, test } from './page';

test(
  'lays another model over the car at one scale, with the differences in figures',
  { tag: '@desktop' },
  async ({ page }) => {
    await open(page, './scale?model=dashing&engine=1.6t&list=2026-01');
    await page.getByRole('radio', { name: 'T2 Pass' }).click();
    await page.getByRole('radio', { name: 'Rear bumper' }).click();
    await expect(page.getByRole('row', { name: /^Length/ })).toContainText('+195 mm');
    await expect(page.getByRole('row', { name: /^Front overhang/ })).toContainText('not published');
    await expect(page).toHaveURL(/engine=1\.6t.*s\.with=t2-pass/);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.reload();
    await expect(page.getByRole('radio', { name: 'T2 Pass' })).toBeChecked();
  },
);

test('says whether the car fits into a space, remembers it, and refuses what is none', async ({ page }) => {
  await open(page, './scale?s.space=5.30x2.50x2.20');
  const verdict = page.getByRole('status', { name: 'Will it fit' });
  await expect(verdict).toContainText(
    /Fits: 355\smm in front and behind, 300\smm on each side, 515\smm above/,
  );
  const length = page.getByRole('textbox', { name: /^Length/ });
  await length.fill('4,5');
  await expect(verdict).toContainText('Does not fit');
  await expect(page).toHaveURL(/s\.space=4\.50x2\.50x2\.20/);
  await length.fill('long');
  await length.press('Enter');
  await expect(length).toHaveValue('long');
  await expect(length).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
});

test('prints the drawings and the tables, and none of what they are chosen by', async ({ page }) => {
  await open(page, './scale?s.space=6.00x3.00x2.20');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table')).toBeVisible();
  for (const drawing of await page.locator('svg[data-view]').all()) await expect(drawing).toBeVisible();
  await expect(page.getByRole('status', { name: 'Will it fit' })).toBeVisible();
  for (const role of ['radio', 'checkbox', 'textbox', 'button'] as const)
    for (const control of await page.getByRole(role).all()) await expect(control).toBeHidden();
});
