import { expect, expectAccessible, expectNoSidewaysScroll, open, option, price, roubles, test } from './page';

test('says which engine comes with which gearbox, and why not otherwise', async ({ page }) => {
  await open(page, './pairs');
  const table = page.getByRole('table', { name: 'Engines and gearboxes' });
  await expect(table.getByRole('rowheader')).toHaveText([/1\.5T/, /1\.6T/, /2\.0T/]);
  await expect(table.getByRole('cell').filter({ hasText: 'Sold as' })).toHaveCount(5);
  await expect(table.getByRole('cell').filter({ hasText: 'Not sold' })).toHaveCount(10);
  await expect(table).toContainText('Dashing 1.6T comes only with 7-speed dual-clutch');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test('every valid pair leads to that car', async ({ page }) => {
  const table = page.getByRole('table', { name: 'Engines and gearboxes' });
  const leads = [
    [/^Sold as Comfort Plus/, 2_489_900],
    [/^Sold as Comfort, Elite, Luxury/, 2_709_900],
    [/^Sold as Luxury/, 3_189_900],
    [/^Sold as Comfort, Luxury/, 2_999_900],
    [/^Sold as Voyage, Expedition/, 3_959_000],
  ] as const;
  for (const [name, amount] of leads) {
    await open(page, './pairs');
    await table.getByRole('link', { name }).click();
    await expect(price(page)).toHaveText(roubles(amount));
  }
  await page.goBack();
  await expect(table).toBeVisible();
});

test('the table of versions sorts, filters, hides columns, and keeps all that in the address', async ({
  page,
}) => {
  await open(page, './pairs?model=dashing&engine=1.6t&list=2026-01');
  const table = page.getByRole('table', { name: 'Every version of the range' });
  const rows = table.getByRole('rowheader');
  await expect(rows).toHaveCount(9);
  await page.getByRole('combobox', { name: 'Gearbox' }).selectOption({ label: '7-speed dual-clutch' });
  await expect(page.getByText('5 of 9 versions')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search the table' }).fill('luxury');
  await expect(rows).toHaveCount(2);
  await expect(page).toHaveURL(/t\.q=luxury/);
  await expect(page).toHaveURL(/model=dashing&engine=1\.6t/);
  await page.reload();
  await expect(rows).toHaveCount(2);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Reset the table' }).click();
  await expect(rows).toHaveCount(9);
  await rows.getByRole('link').filter({ hasText: 'T2 Pass' }).last().click();
  await expect(price(page)).toHaveText(roubles(4_249_000));
  await page.goBack();
  await page.goBack();
});

test('keeps the car of the buyer', async ({ page }) => {
  await open(page, './?engine=1.6t');
  await page.getByRole('link', { name: 'Engines and gearboxes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which engine comes with which gearbox');
  await page.goBack();
  await expect(option(page, 'Engine', '1.6T')).toBeChecked();
});
