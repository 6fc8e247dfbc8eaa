import { expect, open, option, price, roubles, test } from './page';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('views that are clicked one after the other, with motion on, end at the last one', async ({ page }) => {
  await open(page, './?engine=1.6t');
  // Both loaded: from then on a click moves at once, and each move cuts the one before it short.
  await page.getByRole('link', { name: 'Engines and gearboxes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which engine comes with which gearbox');
  await page.getByRole('link', { name: 'Size' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sizes compared');
  await page.evaluate(() => {
    for (const name of ['Configure', 'Engines and gearboxes', 'Size', 'Configure'])
      [...document.querySelectorAll('nav a')]
        .find((link) => link.textContent === name)
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  });
  await expect(price(page)).toHaveText(roubles(3_189_900));
  await page.waitForTimeout(500);
  await expect(page).toHaveURL(/\/dashing\/luxury-1\.6t-7dct\/\?engine=1\.6t/);
});

for (const reducedMotion of ['no-preference', 'reduce'] as const)
  test(`a new paint sweeps once over the old one, where motion is wanted: ${reducedMotion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await page.addInitScript(() => {
      addEventListener('animationstart', ({ target }) => {
        const isCoat = target instanceof Element && target.matches('svg[data-view=side] rect[fill]');
        if (isCoat) document.documentElement.append('sweep');
      });
    });
    const sweeps = () =>
      page.evaluate(
        () =>
          [...document.documentElement.childNodes].filter(({ nodeValue }) => nodeValue === 'sweep').length,
      );
    await open(page, './?colour=silk-red');
    await page.waitForLoadState('networkidle');
    const before = await sweeps();
    await option(page, 'Colour', 'Moon white').click();
    await expect(
      page.locator('svg[data-view=side] [data-part=car] > g > rect[fill="#e5e5e5"]'),
    ).toBeAttached();
    const wanted = reducedMotion === 'reduce' ? 0 : before + 1;
    await expect.poll(sweeps).toBe(wanted);
    await page.waitForTimeout(700);
    expect(await sweeps()).toBe(wanted);
  });
