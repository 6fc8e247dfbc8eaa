import { expect, open, test } from './page';

const fits = 'Cars that fit';

test('finds the cheapest Dashing with adaptive cruise and a heated rear bench', async ({ page }) => {
  await open(page);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Find' }).click();
  // The models of the page before this one are radios, too.
  await expect(page.getByRole('heading', { level: 1, name: 'Find your car' })).toBeVisible();
  await page.getByRole('radio', { name: 'Dashing' }).click();
  const wished = page.getByRole('group', { name: 'Must have' });
  const search = wished.getByRole('searchbox');
  await search.fill('adaptive cruise');
  await wished.getByRole('checkbox', { name: /^Adaptive cruise control/ }).click();
  await search.fill('heated rear bench');
  await wished.getByRole('checkbox', { name: /^Heated rear seats/ }).click();
  const list = page.getByRole('list', { name: fits });
  await expect(list.getByRole('heading')).toContainText(['Jetour Dashing Luxury', /beyond/]);
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(list).toContainText(/RUB\s3,189,900/);
  await page.reload();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await list.getByRole('link', { name: 'Jetour Dashing Luxury' }).click();
  await expect(page.getByRole('status', { name: 'Price' })).toHaveText(/3,189,900/);
});

test('takes wishes from the keyboard alone, and jumps to what they give', async ({ page, isMobile }) => {
  await open(page, './find');
  await page.getByLabel('Budget').focus();
  await page.keyboard.type('2.5m');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Automatic' })).toBeChecked();
  await expect(page.getByRole('region', { name: 'Closest' })).toBeVisible();
  if (isMobile) {
    await page.getByRole('link', { name: 'See them' }).press('Enter');
    await expect(page.getByRole('region', { name: 'Closest' })).toBeInViewport();
  }
  await page.getByRole('button', { name: 'Drop: automatic' }).press('Enter');
  await expect(page.getByRole('list', { name: fits }).getByRole('listitem')).toHaveCount(1);
});
