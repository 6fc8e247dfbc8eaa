import type { Page } from '@playwright/test';
import {
  expect,
  expectAccessible,
  expectContrastInTheDark,
  expectNoSidewaysScroll,
  expectThumbRoom,
  open,
  test,
} from './page';

test.use({ colorScheme: 'light' });

/** What holds for each view that helps to decide, in each of its states. */
async function expectFit(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectThumbRoom(page);
  await expectNoSidewaysScroll(page);
}

test('every car there is fits a thumb and every reader', async ({ page }) => {
  test.slow();
  await open(page, './find');
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await expectFit(page);
});

test('wishes that nobody meets, or nobody knows, fit a thumb and every reader', async ({ page }) => {
  test.slow();
  await open(page, './find?f.boot=480&f.have=panoramic-roof_x');
  await expect(page.getByRole('heading', { name: /^May fit/ })).toBeVisible();
  await expectFit(page);
  await open(page, './find?f.budget=2500000&f.gearbox=automatic');
  await expect(page.getByRole('region', { name: 'Closest' })).toBeVisible();
  await expectFit(page);
  await expectContrastInTheDark(page);
});

test('running costs fit a thumb and every reader: unfolded, with a loan, a year picked', async ({ page }) => {
  await open(page, './costs?model=dashing&trim=elite');
  await page.getByRole('combobox', { name: 'You pay' }).selectOption('loan');
  for (const fold of await page.locator('main summary').all()) await fold.click();
  await page.getByRole('listbox', { name: 'Spent, year by year' }).press('Home');
  await expectFit(page);
  await expectContrastInTheDark(page);
});

test('the garage fits a thumb and every reader: empty, with cars, one deleted', async ({ page }) => {
  await open(page, './garage');
  await expect(page.getByText('Nothing here yet')).toBeVisible();
  await expectFit(page);
  await open(page, './?model=x70-plus&list=2026-01');
  await page.getByRole('button', { name: 'Save this car' }).click();
  await open(page, './garage');
  await page.getByRole('button', { name: 'Duplicate' }).click();
  await expect(page.getByRole('img', { name: /X70 Plus/ })).toHaveCount(2);
  await page.getByRole('button', { name: 'Delete' }).first().click();
  await expectFit(page);
  await expectContrastInTheDark(page);
});

test('a comparison fits a thumb and every reader: of one car, and what a link had too many of', async ({
  page,
}) => {
  await open(page, './compare?cars=dashing-elite_x&c.q=price');
  await expect(page.getByRole('region', { name: 'Not all of this link is shown' })).toBeVisible();
  await expectFit(page);
  await page.getByRole('button', { name: 'Add a car' }).click();
  await expectFit(page);
  await expectContrastInTheDark(page);
});

test('a comparison of four cars, only what differs, with its sources, fits a thumb and every reader', async ({
  page,
}) => {
  test.slow();
  await open(page, './compare?cars=dashing-luxury-1.6t_t2-pass-voyage_x70-plus-luxury_dashing-elite');
  await page.getByRole('checkbox', { name: 'Only differences' }).check();
  await page.getByRole('checkbox', { name: 'Sources' }).check();
  await expectFit(page);
});

test('in forced colours both lines of a chart are seen, and told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, './costs?model=dashing&trim=elite');
  const looks = await page
    .getByRole('figure', { name: 'Cost over the years' })
    .locator('svg:not([role]) g[data-car] > path, svg[role] g[data-car] > circle')
    .evaluateAll((all) =>
      all.map((element) => {
        const { stroke, fill, strokeDasharray } = getComputedStyle(element);
        const car = element.closest<SVGElement>('[data-car]')?.dataset['car'];
        return { car, kind: element.nodeName, stroke, look: `${fill} ${strokeDasharray}` };
      }),
    );
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(looks.filter(({ stroke }) => stroke === ground || stroke === 'none')).toEqual([]);
  for (const kind of ['path', 'circle']) {
    const [first, second] = ['0', '1'].map(
      (car) => new Set(looks.flatMap((each) => (each.car === car && each.kind === kind ? [each.look] : []))),
    );
    expect([first?.size, second?.size]).toEqual([1, 1]);
    expect(first).not.toEqual(second);
  }
});
