import { dialog, expect, expectAccessible, open, option, price, roubles, step, test, watch } from './page';

test('a copied link opens exactly this car in another browser', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await option(page, 'Engine', '1.6T').check();
  await option(page, 'Colour', 'Silk red').check();
  await option(page, 'Interior', 'White').check();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  await expectAccessible(page);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  // It names no language: it opens in the one of whoever it is given to.
  expect(link).toBe(
    `${baseURL ?? ''}dashing/luxury-1.6t-7dct/?engine=1.6t&colour=silk-red&interior=white&list=2026-01`,
  );

  const other = await browser.newContext({ locale: 'ru-RU' });
  const theirs = await other.newPage();
  const complaints = watch(theirs, new URL(link).origin);
  await theirs.goto(link);
  await expect(theirs.getByRole('status', { name: 'Цена' })).toHaveText(/^3\s189\s900\s₽$/);
  await expect(theirs.getByRole('radio', { name: /^Шёлковый красный/ })).toBeChecked();
  await expect(theirs.getByRole('radio', { name: /^Белый/ })).toBeChecked();
  expect(complaints).toEqual([]);
  await other.close();
});

test('a browser that refuses the clipboard shows the link to select', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page, './?engine=1.6t');
  await page.getByRole('button', { name: 'Copy link' }).click();
  const field = page.getByRole('textbox', { name: 'Link to this car' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/\/dashing\/luxury-1\.6t-7dct\/\?engine=1\.6t&list=2026-01$/);
  await expectAccessible(page);
});

test('a damaged link says what was asked, what is shown instead, and loses nothing', async ({ page }) => {
  await open(
    page,
    './?model=dashing&engine=v8&gearbox=7dct&trim=elite&colour=&list=2020-01&utm=forum&%E0%A4%A',
  );
  const notice = page.getByRole('region', { name: 'Part of this link did not open' });
  await expect(notice).toContainText('Engine: “v8” is not known. Shown instead: 1.6T.');
  await expect(notice).toContainText(
    'Trim: “Elite” does not go with the rest of the link. Shown instead: Luxury.',
  );
  await expect(notice).toContainText('Colour: the link names no value. Shown instead: Moon white.');
  await expect(notice).toContainText('Price list “2020-01” is not known. Prices are of 30 January 2026.');
  await expect(price(page)).toHaveText(roubles(3_189_900));
  await expectAccessible(page);
  await option(page, 'Gearbox', '6-speed dual-clutch').click();
  await expect(page).toHaveURL(/utm=forum/);
  await expect(option(page, 'Trim', 'Elite')).toBeChecked();
  await expect(notice).toBeHidden();
});

test('a contradictory link shows a car that is sold and says why', async ({ page }) => {
  await open(page, './?engine=1.6t&gearbox=6mt');
  await expect(
    page.getByText('Gearbox: “6-speed manual” does not go with the rest of the link.'),
  ).toBeVisible();
  await expect(price(page)).toHaveText(roubles(3_189_900));
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByText('does not go with the rest')).toBeHidden();
});

test('a link on an older price list shows both prices and the difference', async ({ page }) => {
  await open(page, './?model=t2-pass&trim=expedition&list=2024-04');
  await expect(price(page)).toHaveText(roubles(3_999_000));
  const notice = page.getByRole('region', { name: 'An older price list' });
  await expect(notice).toContainText(/RUB\s3,999,000.*RUB\s4,249,000.*\+RUB\s250,000/);
  await expectAccessible(page);
  await notice.getByRole('button', { name: 'Use the newest list' }).click();
  await expect(price(page)).toHaveText(roubles(4_249_000));
  await expect(page).toHaveURL(/list=2026-01/);
  await page.goBack();
  await expect(price(page)).toHaveText(roubles(3_999_000));
});

test('a link works under any name of the page and keeps its car from view to view', async ({ page }) => {
  await open(page, './index.html?model=x70-plus&trim=luxury&list=2026-01');
  await expect(price(page)).toHaveText(roubles(3_299_900));
  await page.getByRole('link', { name: 'Engines and gearboxes' }).click();
  await expect(page).toHaveURL(/\/pairs\?model=x70-plus&trim=luxury&list=2026-01$/);
  await page.getByRole('link', { name: 'Configure' }).click();
  await expect(price(page)).toHaveText(roubles(3_299_900));
  await expect(step(page, 'Trim')).toHaveAccessibleDescription('Your pick');
  await expect(dialog(page)).toBeHidden();
});

test('a car code in the address, as a salesperson types it, is exactly this car', async ({ page }) => {
  await open(page, './?code=650-9m2-\u0435\u0442\u0430');
  await expect(page).toHaveURL(/engine=1\.6t&colour=silk-red&list=2026-01$/);
  await expect(price(page)).toHaveText(roubles(3_189_900));
  await expect(page.getByRole('button', { name: 'Share 650-9M2-ETA' })).toBeVisible();
  await page.getByRole('button', { name: 'Share 650-9M2-ETA' }).click();
  await expect(page.getByRole('dialog', { name: 'Share this car' })).toBeVisible();
  await expectAccessible(page);
});

test('a code that nobody could read says so, and a right one typed then leads to its car', async ({
  page,
}) => {
  await open(page, './?code=650-9M2-ETX');
  await expect(page.getByText('There is no car with the code “650-9M2-ETX”')).toBeVisible();
  await page.getByRole('button', { name: 'Enter a code' }).click();
  await page.getByRole('textbox', { name: 'Car code' }).fill('816 am2 7t4y');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jetour T2 Pass Expedition');
  await expect(price(page)).toHaveText(roubles(3_999_000));
});
