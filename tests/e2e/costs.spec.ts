import { expect, open, test } from './page';

test('what 190 hp cost more a year in Kaliningrad: a place is chosen, and the answer stands there', async ({
  page,
}) => {
  await open(page, './costs?model=dashing&trim=elite');
  await page.getByRole('combobox', { name: 'Registered in' }).selectOption({ label: 'Kaliningrad oblast' });
  await expect(page.getByRole('status').first()).toContainText(/costs RUB\s11,495 a year more than/);
  const table = page.getByRole('table', { name: 'Running costs' });
  await expect(table.getByRole('row', { name: /^Transport tax/ })).toContainText('190 hp × RUB 45');
});

test('the chart is walked through by keyboard, and a loan has its schedule', async ({ page }) => {
  await open(page, './costs');
  const chart = page.getByRole('listbox', { name: 'Spent, year by year' });
  await chart.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('figure', { name: 'Cost over the years' })).toContainText('After 1 year');
  await page.getByRole('combobox', { name: 'You pay' }).selectOption('loan');
  await page
    .getByText(/^Schedule of payments/)
    .first()
    .click();
  await expect(page.getByRole('table', { name: /^Schedule of payments/ }).getByRole('row')).toHaveCount(62);
});
