import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { jetourCatalogue } from '../../src/catalogue/jetour/catalogue';
import { shortNames } from '../../src/build/short-class-names';
import { picksOf } from '../../src/configuration/place';
import { contrast } from '../../src/drawing/paint/tones';
import { expect, expectAccessible, open, option, test } from './page';

/** Opens an address and waits for the code of the drawing, which comes after the page answers. */
async function openDrawing(page: Page, address = './'): Promise<void> {
  await open(page, address);
  await page.waitForLoadState('networkidle');
  // On a narrow page the tools are on demand.
  if (isNarrow(page)) await page.getByText('Drawing', { exact: true }).click();
}

const isNarrow = (page: Page) => (page.viewportSize()?.width ?? 0) < 720;

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

test('dimensions are in millimetres or inches, on the next visit too, or not shown', async ({ page }) => {
  await openDrawing(page);
  await page.getByRole('button', { name: 'Units' }).click();
  const units = page.getByRole('dialog', { name: 'Units' });
  await units.getByRole('group', { name: 'Dimensions' }).getByRole('radio', { name: 'inches' }).check();
  await units.getByRole('radio', { name: 'mpg (UK)' }).check();
  await expectAccessible(page);
  await units.getByRole('button', { name: 'Close' }).click();
  await openDrawing(page);
  await expect(page.getByRole('button', { name: /^Length: 180\.7\sin$/ })).toBeVisible();
  await expect(page.getByText(/^3\d\.\d\smpg \(UK\)$/).first()).toBeVisible();
  const tools = page.getByRole('group', { name: 'Drawing' });
  await tools.getByRole('checkbox', { name: 'Dimensions' }).uncheck();
  await expect(page.getByRole('img', { name: /side elevation/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Length/ })).toHaveCount(0);
  await expectAccessible(page);
});

test('the drawing is saved as SVG and PNG that need no page', { tag: '@desktop' }, async ({ page }) => {
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
  // All four views, or the one that a narrow page shows.
  const [width, height] = isNarrow(page) ? [5305, 2910] : [7831, 5470];
  expect(text).toMatch(
    new RegExp(
      `^<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="${width}"`,
    ),
  );
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

test(
  'narrow paper shows one view, wide paper all four at one scale',
  { tag: '@desktop' },
  async ({ page }) => {
    await openDrawing(page);
    const view = (name: string) => page.locator(`svg[data-view=${name}]`);
    const width = async (name: string) => (await view(name).boundingBox())?.width ?? 0;
    if (isNarrow(page)) {
      const side = await width('side');
      await expect(page.locator('svg[data-view]')).toHaveCount(1);
      await page.getByRole('group', { name: 'View' }).getByRole('radio', { name: 'Front' }).check();
      await expect(page.getByRole('group', { name: /, front elevation$/ })).toBeVisible();
      await expect(page.locator('svg[data-view]')).toHaveCount(1);
      expect((await width('front')) / side).toBeCloseTo(2526 / 5305, 2);
      // Beside the price it stands whole and in the middle, though that box is made for the side.
      const beside = page.locator('footer svg').first();
      const box = await beside.boundingBox();
      const car = await beside.locator('use[href$=front]').boundingBox();
      expect(car?.width ?? 0).toBeGreaterThan(20);
      expect(car?.x ?? NaN).toBeGreaterThan(box?.x ?? NaN);
      expect((car?.x ?? NaN) + (car?.width ?? NaN) / 2).toBeCloseTo(
        (box?.x ?? NaN) + (box?.width ?? NaN) / 2,
        0,
      );
    } else {
      for (const name of ['side', 'front', 'rear', 'plan']) await expect(view(name)).toBeVisible();
      expect(await width('plan')).toBeCloseTo(await width('side'), 0);
      expect(await width('rear')).toBeCloseTo(await width('front'), 0);
      expect((await width('front')) / (await width('side'))).toBeCloseTo(2526 / 5305, 2);
      await expect(page.getByRole('group', { name: 'View' })).toBeHidden();
    }
    await expectAccessible(page);
  },
);

test('what draws a car from the side stays within 14 kB gzip', async ({ page }) => {
  const packed = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;
  // Once the page has loaded it loads the drawings of every model.
  await openDrawing(page);
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const weigh = async (file: RegExp) => {
    const address = loaded.find((each) => file.test(each)) ?? '';
    expect(address).toMatch(file);
    return packed(await (await page.request.get(address)).body());
  };
  // Its styles stand in it.
  const code = await weigh(/\/drawing-[^/]+\.js$/);
  for (const model of ['dashing', 'x70-plus', 't2-pass'])
    expect(code + (await weigh(new RegExp(`/jetour-${model}-drawing-[^/]+$`)))).toBeLessThanOrEqual(14_000);
});

/** What the built site calls the classes that were given any of these names. */
const classes = (...names: readonly string[]) =>
  [...shortNames(process.cwd())]
    .filter(([key]) => key.startsWith('src/drawing/') && names.includes(key.split(' ')[1] ?? ''))
    .map(([, short]) => `.${short}`)
    .join();
const parts = { edge: classes('edge', 'ground'), glow: classes('glow'), grid: classes('grid') };

/** The colours, #rrggbb, of what has to be told from the paper, and of the paper below it. */
const coloursOf = (page: Page) =>
  page.locator('svg[data-view=side]').evaluate((svg, { edge, glow, grid }) => {
    const hex = (colour: string) =>
      `#${[...colour.matchAll(/[\d.]+/g)]
        .slice(0, 3)
        .map(([byte]) => Number(byte).toString(16).padStart(2, '0'))
        .join('')}`;
    const styles = (selector: string) =>
      [...svg.querySelectorAll(selector)].map((element) => getComputedStyle(element));
    let below: Element | null = svg;
    while (below && /^rgba\(.*, 0\)$/.test(getComputedStyle(below).backgroundColor))
      below = below.parentElement;
    return {
      // A printer does not print a page's background.
      paper: below && !matchMedia('print').matches ? hex(getComputedStyle(below).backgroundColor) : '#ffffff',
      edges: styles(edge).map(({ stroke }) => hex(stroke)),
      figures: styles('text').map(({ fill }) => hex(fill)),
      glow: styles(glow).map(({ display }) => display),
      grid: styles(grid).map(({ display }) => display),
    };
  }, parts);

const media = [
  ['on paper', { colorScheme: 'light' }],
  ['on a blueprint', { colorScheme: 'dark' }],
  ['in forced colours', { forcedColors: 'active', colorScheme: 'dark' }],
  ['in print, from a blueprint', { media: 'print', colorScheme: 'dark' }],
] as const;

for (const [where, medium] of media)
  test(`the car's edge, the ground and the figures stand out ${where}`, async ({ page }) => {
    await openDrawing(page, './?colour=galactic-black');
    await page.emulateMedia(medium);
    const { paper, edges, figures, glow, grid } = await coloursOf(page);
    expect(edges.length).toBeGreaterThan(3);
    for (const edge of edges) expect(contrast(edge, paper)).toBeGreaterThanOrEqual(3);
    for (const figure of figures) expect(contrast(figure, paper)).toBeGreaterThanOrEqual(4.5);
    // Lamps glow in the dark alone, and lines that mean nothing are left out where the reader's own colours rule.
    expect(glow).toEqual([where === 'on a blueprint' || 'forcedColors' in medium ? 'inline' : 'none']);
    expect(grid).toEqual(['forcedColors' in medium ? 'none' : 'inline']);
  });

test('the page of every car has at most 1200 elements, with all four views and every figure', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, './');
  await expect(page.locator('svg[data-view]')).toHaveCount(4);
  const cars = jetourCatalogue.models.flatMap((model) =>
    model.offers.map((offer) => String(new URLSearchParams({ ...picksOf(model, offer) }))),
  );
  const counts = await page.evaluate(async (queries) => {
    const counted: Record<string, number> = {};
    for (const query of queries) {
      history.pushState(null, '', `?${query}`);
      dispatchEvent(new PopStateEvent('popstate'));
      // What is below the car follows in its own time.
      let [count, unchanged] = [0, 0];
      while (unchanged < 8) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const now = document.querySelectorAll('*').length;
        unchanged = now === count ? unchanged + 1 : 0;
        count = now;
      }
      counted[query] = count;
    }
    return counted;
  }, cars);
  expect(new Set(Object.values(counts)).size).toBeGreaterThan(1);
  expect(Object.entries(counts).filter(([, count]) => count > 1200)).toEqual([]);
});
