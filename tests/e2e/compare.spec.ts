import { readFile } from 'node:fs/promises';
import { expect, open, option, test } from './page';

test('how two trims differ is one tap from the trims, and sorted, searched and sent as a link', async ({
  page,
}) => {
  await open(page, './?model=dashing&trim=elite');
  await page.getByRole('link', { name: 'How the trims differ' }).click();
  const table = page.getByRole('table', { name: 'Comparison' });
  await expect(table.getByRole('columnheader', { includeHidden: true })).toHaveCount(5);
  await page.getByRole('checkbox', { name: 'Only differences' }).check();
  await expect(table.getByRole('row', { name: /^Panoramic/ })).toBeVisible();
  await expect(table.getByRole('row', { name: /^Wheelbase/ })).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Search the rows' }).fill('price');
  await expect(table.getByRole('rowheader')).toHaveText([/^Price/, /^List price/, /^With all/]);
  await table.getByRole('button', { name: /^List price/ }).click();
  await expect(table.getByRole('rowheader', { name: /^List price/ })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await page.reload();
  await expect(table.getByRole('rowheader')).toHaveCount(3);
});

test('a car is added from its page and from the list, and stays from view to view', async ({ page }) => {
  await open(page, './?model=dashing&trim=luxury&engine=1.6t');
  await page.getByRole('button', { name: 'Add to comparison' }).click();
  await option(page, 'Model', 'T2 Pass').click();
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await page.getByRole('button', { name: 'Add to comparison' }).click();
  await page.getByRole('link', { name: 'Compare', exact: true }).click();
  const heads = page
    .getByRole('table', { name: 'Comparison' })
    .getByRole('columnheader', { includeHidden: true });
  await expect(heads).toHaveCount(3);
  await expect(page.getByRole('img', { name: /^Dashing .* and T2 Pass .* from the side/ })).toBeVisible();
  await expect(page).toHaveURL(/cars=dashing-luxury-1\.6t_t2-pass-voyage/);
  await page.getByRole('button', { name: 'Add a car' }).click();
  const list = page.getByRole('dialog', { name: 'Add a car' });
  await list.getByRole('button', { name: /^Comfort .*1\.6T/ }).click();
  await list.getByRole('button', { name: 'Close' }).click();
  await expect(heads).toHaveCount(4);
  await page.goto('./compare');
  await expect(heads).toHaveCount(4);
});

test('the comparison is saved as CSV', async ({ page }) => {
  await open(page, './compare?cars=dashing-elite_t2-pass-voyage');
  await expect(page.getByText('Loading the equipment')).toHaveCount(0);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('dashing-elite_t2-pass-voyage.csv');
  expect(await readFile(await file.path(), 'utf8')).toMatch(/^\uFEFFGroup;Figure;Unit;Dashing Elite 1\.5T;/);
});
