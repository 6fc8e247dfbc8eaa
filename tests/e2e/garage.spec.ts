import { expect, open, option, test } from './page';

test('saves a car, names it, puts it elsewhere, deletes it and takes it back, with the keyboard alone', async ({
  page,
}) => {
  await open(page, './?model=x70-plus&list=2026-01');
  await page.getByRole('button', { name: 'Save this car' }).press('Enter');
  await expect(page.getByText('Saved in the garage')).toBeVisible();
  await option(page, 'Trim', 'Luxury').click();
  await page.getByRole('button', { name: 'Save this car' }).press('Enter');
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Garage' }).press('Enter');
  const rows = page.getByRole('list', { name: 'Saved cars' }).getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await rows.first().getByLabel('Name').fill('Ours');
  await rows.first().getByRole('button', { name: 'Down' }).press('Enter');
  await expect(rows.last().getByLabel('Name')).toHaveValue('Ours');
  await expect(rows.last().getByRole('button', { name: 'Down' })).toBeFocused();
  await page.reload();
  await expect(rows.last().getByLabel('Name')).toHaveValue('Ours');
  await rows.last().getByRole('button', { name: 'Delete' }).press('Enter');
  await expect(rows).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(rows.last().getByLabel('Name')).toHaveValue('Ours');
});

test('goes into a file and comes back from it, in another tab too', async ({ page, context }) => {
  await open(page, './?model=t2-pass&list=2026-01');
  await page.getByRole('button', { name: 'Save this car' }).click();
  await open(page, './garage');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const path = await (await download).path();
  const rows = page.getByRole('list', { name: 'Saved cars' }).getByRole('listitem');
  await rows.getByRole('button', { name: 'Delete' }).click();
  await expect(rows).toHaveCount(0);
  const other = await context.newPage();
  await open(other, './garage');
  await other.locator('input[type=file]').setInputFiles(path);
  await expect(other.getByText('Added from the file: 1.')).toBeVisible();
  await expect(rows).toHaveCount(1);
});
