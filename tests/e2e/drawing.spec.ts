import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, open, option, test } from './page';

/** Opens an address and waits for the code of the drawing, which comes after the page answers. */
async function openDrawing(page: Page, address = './'): Promise<void> {
  await open(page, address);
  await page.waitForLoadState('networkidle');
}

test('the drawing says in words what it shows, and each dimension tells its source', async ({ page }) => {
  await openDrawing(page);
  const side = page.getByRole('group', { name: 'Jetour Dashing Comfort Plus, side elevation' });
  await expect(side).toHaveAccessibleDescription(
    'Jetour Dashing Comfort Plus from the side, drawn to scale: 4590 mm long, 1685 mm high, wheelbase 2720 mm.',
  );
  await side.getByRole('button', { name: 'Wheelbase: 2720 mm' }).focus();
  await expect(page.getByText(/^Wheelbase: confirmed · .+ 2026$/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Wheelbase' })).toContainText('confirmed');
});

test('dimensions are in millimetres or inches, or not shown', async ({ page }) => {
  await openDrawing(page);
  const tools = page.getByRole('group', { name: 'Drawing' });
  await tools.getByRole('radio', { name: 'inches' }).check();
  await expect(page.getByRole('button', { name: /^Length: 180\.7\sin$/ })).toBeVisible();
  await tools.getByRole('checkbox', { name: 'Dimensions' }).uncheck();
  await expect(page.getByRole('img', { name: /side elevation/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Length/ })).toHaveCount(0);
  await expectAccessible(page);
});

test('the drawing is saved as SVG and PNG that need no page', async ({ page }) => {
  await openDrawing(page, './?colour=silk-red');
  const saved = async (name: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  };
  const svg = await saved('Save SVG');
  expect(svg.name).toBe('dashing-comfort-plus-silk-red.svg');
  const text = svg.bytes.toString('utf8');
  const start = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 7831 5470"><rect width="7831"';
  expect(text.slice(0, start.length)).toBe(start);
  expect(text.includes('4590')).toBe(true);
  expect(/var\(|class=/.test(text)).toBe(false);
  const png = await saved('Save PNG');
  expect(png.name).toBe('dashing-comfort-plus-silk-red.png');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.readUInt32BE(16)).toBe(2400);
});

test('a dimension that is not published is drawn without a figure and says so', async ({ page }) => {
  await openDrawing(page, './?model=t2-pass');
  await expect(page.getByRole('button', { name: 'Front overhang: not published' })).toBeVisible();
  await option(page, 'Model', 'Dashing').click();
  await expect(page.getByRole('button', { name: 'Front overhang: 948 mm' })).toBeVisible();
});
