import { dialog, expect, open, option, price, roubles, test } from './page';

test('everything on the way to a car is done by keyboard alone', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the choices' })).toBeFocused();

  // Into the engines: arrow keys pick what fits.
  await option(page, 'Engine', '1.5T').focus();
  await page.keyboard.press('ArrowDown');
  await expect(option(page, 'Engine', '1.6T')).toBeChecked();
  await expect(option(page, 'Engine', '1.6T')).toBeFocused();
  await expect(price(page)).toHaveText(roubles(3_189_900));

  // To the gearbox, from the one that fits to one that does not: moving never picks it.
  await page.keyboard.press('Tab');
  await expect(option(page, 'Gearbox', '7-speed dual-clutch')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const manual = option(page, 'Gearbox', '6-speed manual');
  await expect(manual).toBeFocused();
  await expect(manual).not.toBeChecked();
  await expect(dialog(page)).toBeHidden();

  // Space asks; Escape keeps the car and gives the focus back.
  await page.keyboard.press('Space');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(manual).toBeFocused();
  await expect(price(page)).toHaveText(roubles(3_189_900));

  // Enter asks too, and the first button changes.
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: 'Change', exact: true })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Change', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(price(page)).toHaveText(roubles(2_489_900));
  await expect(manual).toBeChecked();
  await expect(manual).toBeFocused();
});

test('a link leads past the figures, of which each is a button', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Copy link' }).focus();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip the figures and their sources' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Sources', exact: true })).toBeFocused();
});

test('whatever has the focus is never under the price bar', { tag: '@desktop' }, async ({ page }) => {
  await open(page);
  const bar = page.locator('footer', { has: price(page) });
  for (let presses = 0; presses < 90; presses += 1) {
    await page.keyboard.press('Tab');
    const covered = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body || focused.closest('footer')) return false;
      const { bottom, top } = focused.getBoundingClientRect();
      const edge =
        document.querySelector('output')?.closest('footer')?.getBoundingClientRect().top ?? Infinity;
      return bottom > edge + 1 && top < edge;
    });
    expect(covered).toBe(false);
  }
  await expect(bar).toBeVisible();
});

test('no option that gets the focus lies under what also changed', async ({ page }) => {
  await open(page);
  await option(page, 'Engine', '1.6T').click();
  const panel = page.getByRole('region', { name: 'Also changed' });
  await expect(panel).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).scrollPaddingBlockEnd))
    .not.toBe('108px');
  for (const radio of await page.getByRole('group').getByRole('radio').all()) {
    await radio.focus();
    const box = await radio.boundingBox();
    const top = (await panel.boundingBox())?.y;
    expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThanOrEqual(top ?? NaN);
  }
});

test(
  'what can be pressed is at least 44 pixels high or stands in a line of text',
  { tag: '@desktop' },
  async ({ page }) => {
    await open(page);
    const small = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('button, input, a, summary')]
          .filter(
            (element) => element.checkVisibility() && !element.matches('p a, li a, dd a, .visually-hidden'),
          )
          // What a label says is pressed with it.
          .filter((element) => (element.closest('label') ?? element).getBoundingClientRect().height < 43.5)
          .map(
            (element) =>
              `${String(element.getBoundingClientRect().height)} ${element.outerHTML.slice(0, 120)}`,
          ),
      );
    await expect.poll(small).toEqual([]);
  },
);
