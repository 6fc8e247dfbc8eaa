import {
  dialog,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  open,
  option,
  price,
  roubles,
  step,
  test,
} from './page';

test('opens on a complete, priced Dashing', { tag: '@desktop' }, async ({ page }) => {
  await open(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jetour Dashing Comfort Plus');
  await expect(price(page)).toHaveText(roubles(2_489_900));
  for (const name of ['Model', 'Engine', 'Gearbox', 'Trim', 'Colour', 'Interior']) {
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
    await expect(step(page, name)).toHaveAccessibleDescription('Not chosen yet');
    await expect(step(page, name).getByRole('radio', { checked: true })).toHaveCount(1);
  }
  await expect(page.getByRole('heading', { name: 'Drive', exact: true })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test(
  'the brief: 1.6T brings the 7-speed, the manual asks first, Change takes it',
  { tag: '@desktop' },
  async ({ page }) => {
    await open(page);
    await option(page, 'Engine', '1.6T').check();
    await expect(price(page)).toHaveText(roubles(3_189_900));
    await expect(option(page, 'Gearbox', '7-speed dual-clutch')).toBeChecked();
    await expect(option(page, 'Trim', 'Luxury')).toBeChecked();
    await expect(page).toHaveURL(/\/en\/dashing\/luxury-1\.6t-7dct\/\?engine=1\.6t&list=2026-01$/);

    const manual = option(page, 'Gearbox', '6-speed manual');
    await expect(manual).toHaveAccessibleName(/^6-speed manual −RUB\s700,000 needs 1\.5T/);
    await manual.click();
    await expect(dialog(page)).toBeVisible();
    await expect(dialog(page)).toContainText('6-speed manual comes only with 1.5T');
    await expect(dialog(page)).toContainText(/price list of 30 January 2026/);
    await expect(dialog(page)).toContainText(/RUB\s3,189,900/);
    await expect(dialog(page)).toContainText(/RUB\s2,489,900/);
    await expectAccessible(page);
    await dialog(page).getByRole('button', { name: 'Keep my car' }).click();
    await expect(dialog(page)).toBeHidden();
    await expect(price(page)).toHaveText(roubles(3_189_900));
    await expect(option(page, 'Engine', '1.6T')).toBeChecked();

    await manual.click();
    await dialog(page).getByRole('button', { name: 'Change', exact: true }).click();
    await expect(price(page)).toHaveText(roubles(2_489_900));
    await expect(manual).toBeChecked();
    await expect(option(page, 'Engine', '1.5T')).toBeChecked();
    await expectAccessible(page);
  },
);

test(
  'what a pick brings along is said before the click, listed after it, and can be undone',
  { tag: '@desktop' },
  async ({ page }) => {
    await open(page);
    const white = option(page, 'Interior', 'White');
    await expect(white).toHaveAccessibleName(
      /^White \+RUB\s700,000 with 1\.6T, 7-speed dual-clutch, Luxury, colour Silk red$/,
    );
    await white.scrollIntoViewIfNeeded();
    const before = await white.boundingBox();
    await white.check();
    const after = await white.boundingBox();
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? NaN))).toBeLessThan(2);
    const moved = page.getByRole('region', { name: 'Also changed' });
    await expect(moved.getByRole('listitem')).toHaveText([
      /^Engine 1\.5T .* 1\.6T$/,
      /^Gearbox 6-speed manual .* 7-speed dual-clutch$/,
      /^Trim Comfort Plus .* Luxury$/,
      /^Colour Moon white .* Silk red$/,
    ]);
    await expectAccessible(page);
    await moved.getByRole('button', { name: 'Undo' }).click();
    await expect(moved).toBeHidden();
    await expect(price(page)).toHaveText(roubles(2_489_900));
  },
);

test(
  'the navigation of the steps shows their values, jumps to them and marks where the buyer is',
  { tag: '@desktop' },
  async ({ page }) => {
    await open(page);
    const steps = page.getByRole('navigation', { name: 'Steps' });
    await expect(steps.getByRole('link')).toHaveText([
      'Model Dashing',
      'Engine 1.5T',
      'Gearbox 6-speed manual',
      'Drive Front-wheel drive',
      'Trim Comfort Plus',
      'Colour Moon white',
      'Interior Black and red',
    ]);
    const address = page.url();
    await steps.getByRole('link', { name: /^Trim/ }).click();
    const heading = page.getByRole('heading', { level: 2, name: 'Trim', exact: true });
    await expect(heading).toBeInViewport();
    await expect(heading).toBeFocused();
    await expect(steps.getByRole('link', { name: /^Trim/ })).toHaveAttribute('aria-current', 'step');
    expect(page.url()).toBe(address);
  },
);

test('what gave way comes back by itself when it fits again', async ({ page }) => {
  await open(page, './?model=dashing&engine=1.6t&list=2026-01');
  await option(page, 'Gearbox', '6-speed manual').click();
  await dialog(page).getByRole('button', { name: 'Change', exact: true }).click();
  await option(page, 'Gearbox', '7-speed dual-clutch').check();
  await expect(step(page, 'Engine')).toHaveAccessibleDescription('Your pick');
  await expect(option(page, 'Engine', '1.6T')).toBeChecked();
});

test('X70 Plus and T2 Pass start at their list prices', async ({ page }) => {
  await open(page);
  await option(page, 'Model', 'X70 Plus').check();
  await expect(price(page)).toHaveText(roubles(2_999_900));
  await option(page, 'Model', 'T2 Pass').check();
  await expect(price(page)).toHaveText(roubles(3_959_000));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jetour T2 Pass Voyage');
  await expectAccessible(page);
});

test('undo, redo and start over cover every pick', async ({ page }) => {
  await open(page);
  await option(page, 'Engine', '1.6T').check();
  await option(page, 'Colour', 'Silk red').check();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(option(page, 'Colour', 'Moon white')).toBeChecked();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(price(page)).toHaveText(roubles(2_489_900));
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(price(page)).toHaveText(roubles(3_189_900));
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(price(page)).toHaveText(roubles(2_489_900));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(price(page)).toHaveText(roubles(3_189_900));
});

test('Back and Forward walk through the picks, and a reload changes nothing', async ({ page }) => {
  await open(page);
  await option(page, 'Engine', '1.6T').check();
  await option(page, 'Colour', 'Silk red').check();
  await page.goBack();
  await expect(option(page, 'Colour', 'Moon white')).toBeChecked();
  await expect(price(page)).toHaveText(roubles(3_189_900));
  await page.goBack();
  await expect(price(page)).toHaveText(roubles(2_489_900));
  await page.goForward();
  await page.goForward();
  await expect(option(page, 'Colour', 'Silk red')).toBeChecked();
  const address = page.url();
  await page.reload();
  await expect(option(page, 'Colour', 'Silk red')).toBeChecked();
  await expect(price(page)).toHaveText(roubles(3_189_900));
  expect(page.url()).toBe(address);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(option(page, 'Colour', 'Moon white')).toBeChecked();
});

test('a change is announced once, in one sentence', async ({ page }) => {
  await open(page);
  const said = page.locator('p[aria-live="polite"]');
  await expect(said).toHaveText('');
  await option(page, 'Engine', '1.6T').check();
  await expect(said).toHaveText(
    /^Jetour Dashing Luxury: RUB\s3,189,900, RUB\s700,000 more, also changed: Gearbox 7-speed dual-clutch and Trim Luxury\.$/,
  );
});

test('every figure can be asked where it comes from', async ({ page }) => {
  await open(page);
  await page.getByText(/figures not published$/).click();
  await page
    .getByRole('button', { name: /^not published.*0–100/ })
    .first()
    .click();
  const sheet = page.getByRole('dialog', { name: '0–100 km/h' });
  await expect(sheet).toContainText('not published');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page
    .getByRole('button', { name: /^147 hp/ })
    .first()
    .click();
  const power = page.getByRole('dialog', { name: 'Power' });
  await expect(power).toContainText('confirmed');
  await expect(power).toContainText('Sources that do not depend on one another say so.');
  await expect(power.getByRole('link').first()).toHaveAttribute('href', /^https:/);
  await expectAccessible(page);
});

test('a figure is asked for anywhere in its cell', async ({ page }) => {
  await open(page);
  const cells = page.getByRole('region', { name: 'Data sheet' }).locator('dd');
  for (const cell of await cells.all()) {
    if (!(await cell.isVisible())) continue;
    await cell.scrollIntoViewIfNeeded();
    const missed = await cell.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const corners = [
        [left + 1, top + 1],
        [right - 2, top + 1],
        [left + 1, bottom - 3],
        [right - 2, bottom - 3],
      ] as const;
      const button = element.querySelector('button');
      return corners.filter(([x, y]) => !button?.contains(document.elementFromPoint(x, y)));
    });
    expect(missed, await cell.innerText()).toEqual([]);
  }
});

test(
  'the stage ends on a whole pixel, or all of it is painted anew once that is scrolled away with it',
  { tag: '@desktop' },
  async ({ page }) => {
    for (const address of ['en/', 'en/x70-plus/', 'en/t2-pass/']) {
      await open(page, address);
      const height = await page
        .locator('#choices')
        .evaluate(
          ({ previousElementSibling }) => previousElementSibling?.getBoundingClientRect().height ?? NaN,
        );
      expect(height % 1, address).toBe(0);
    }
  },
);
