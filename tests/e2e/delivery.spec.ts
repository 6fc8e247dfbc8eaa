import { gzipSync } from 'node:zlib';
import type { APIRequestContext } from '@playwright/test';
import { expect, expectNoSidewaysScroll, open, option, price, roubles, test } from './page';

const KB = 1000;

/** What a page's own HTML asks for: all that it takes to answer the first click. Of a kind by the end of its name; packed, in bytes. */
async function firstLoad(request: APIRequestContext, at: string, kind: string): Promise<number> {
  const page = await request.get(at);
  const html = await page.text();
  const files = new Set([...html.matchAll(/(?:src|href)="([^"]+\.\w+)"/g)].map(([, file]) => file ?? ''));
  const asked = [...files].filter((file) => file.includes('assets/') && file.endsWith(kind));
  expect(asked.length).toBeGreaterThan(1);
  const sizes = asked.map(async (file) => {
    const body = await (await request.get(new URL(file, page.url()).toString())).body();
    return (file.endsWith('.woff2') ? body : packed(body)).length;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, kind === '' ? packed(html).length : 0);
}

const packed = (text: string | Buffer) => gzipSync(text, { level: 9 });

for (const language of ['', 'en/'])
  test(`the first load of /${language} stays under 81 kB gzip of JavaScript and 143 kB of all`, async ({
    request,
  }) => {
    expect(await firstLoad(request, `./${language}`, '.js')).toBeLessThan(81 * KB);
    expect(await firstLoad(request, `./${language}`, '')).toBeLessThan(143 * KB);
  });

test('nothing but fonts is asked for before the first paint is on the screen', async ({ page }) => {
  await page.goto('./en/', { waitUntil: 'commit' });
  await page.locator('html[data-ready]').waitFor();
  const early = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < (paint?.startTime ?? Infinity))
      .map(({ name }) => name);
  });
  expect(early.filter((name) => !name.endsWith('.woff2'))).toEqual([]);
  expect(early.length).toBeGreaterThan(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, locale: 'ru-RU', expected: /preloaded using link preload|404/ });

  test('a car’s own page is the car: name, price and language links', async ({ page }) => {
    await page.goto('./dashing/luxury-1.6t-7dct/?engine=1.6t&list=2026-01');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jetour Dashing Luxury');
    await expect(page.getByRole('status', { name: 'Цена' })).toHaveText(/^3\s189\s900\s₽$/);
    await expect(page.getByRole('group', { name: /Jetour Dashing Luxury, вид сбоку/ })).toBeVisible();
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/dashing\/luxury-1\.6t-7dct\/$/);
    await expect(price(page)).toHaveText(roubles(3_189_900));
    await page.getByRole('link', { name: 'Engines and gearboxes' }).click();
    await page.getByRole('link', { name: /^Sold as Comfort Plus/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jetour Dashing Comfort Plus');
    await page.getByRole('link', { name: /X70 Plus Luxury/ }).click();
    await expect(price(page)).toHaveText(roubles(3_299_900));
  });

  test('the page can be read: models, prices and what needs JavaScript', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByText('нужен JavaScript')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jetour Dashing Comfort Plus');
    for (const line of [
      /Jetour Dashing Luxury, 1\.6T.*3\s189\s900\s₽/,
      /Jetour X70 Plus Comfort.*2\s999\s900\s₽/,
      /Jetour T2 Pass Voyage.*3\s959\s000\s₽/,
    ]) {
      await expect(page.getByRole('listitem').filter({ hasText: line })).toBeVisible();
    }
    await expectNoSidewaysScroll(page);
    await page.goto('./pairs');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test.describe('without the network', () => {
  test.use({ expected: /net::ERR_FAILED/ });

  test('parts that could not load say so and can be tried again', async ({ page, context }) => {
    await open(page);
    await page.waitForLoadState('networkidle');
    await context.route('**/jetour-details-*.json', (route) => route.abort());
    await page.reload();
    await expect(page.getByText('The equipment could not be loaded')).toBeVisible();
    await context.unroute('**/jetour-details-*.json');
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
  });
});

test.describe('a path that is no page’s', () => {
  test.use({ expected: /404/ });

  test('says so and leads back', async ({ page }) => {
    await open(page, './en/nowhere');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
    await page.getByRole('link', { name: 'Configure a car' }).click();
    await expect(price(page)).toHaveText(roubles(2_489_900));
    await expect(option(page, 'Engine', '1.5T')).toBeChecked();
  });
});

test('each model has a picture for link previews', async ({ page }) => {
  for (const model of ['dashing', 'x70-plus', 't2-pass']) {
    const picture = await (await page.request.get(`./share/${model}.png`)).body();
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  }
  await page.goto('./');
  await expect(page.locator('meta[property="og:image"]')).toHaveAttribute('content', /share\/dashing\.png$/);
  // The site was not told where it lies: searches are told whole addresses all the same.
  for (const link of await page.locator('head :is([rel=canonical], [hreflang])').all())
    await expect(link).toHaveAttribute('href', /^http:\/\/localhost:\d+\/(?:en\/)?$/);
});

for (const views of [
  ['', 'pairs', 'scale', 'compare'],
  ['find', 'costs', 'garage', 'quote', 'sources'],
  // What a link picks comes after what its path names; a row stands at the lower edge of this screen.
  ['x70-plus/luxury-1.6t-7dct/?trim=luxury&list=2026-01'],
]) {
  test(`no view moves while its scripts take over on a slow network: ${views.join(', ')}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 412, height: 823 });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 50,
      downloadThroughput: 250_000,
      uploadThroughput: 100_000,
    });
    await page.addInitScript(() => {
      // Before all of the page has come nothing has taken over yet.
      let allHere = Infinity;
      document.addEventListener('readystatechange', () => (allHere = Math.min(allHere, performance.now())));
      new PerformanceObserver((list) => {
        const html = document.documentElement;
        for (const { startTime } of list.getEntries())
          if (startTime > allHere)
            html.dataset['shifts'] = `${html.dataset['shifts'] ?? ''} ${String(startTime - allHere)} ms`;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const view of views) {
      await open(page, `./en/${view}`);
      await page.waitForLoadState('networkidle');
      await expect(page.locator('html'), view).not.toHaveAttribute('data-shifts');
    }
  });
}

for (const base of ['sub/', '/']) {
  test(`the site works under the path /${base}, however a host names its pages`, async ({
    page,
    baseURL,
  }) => {
    const root = `${baseURL ?? ''}${base}`;
    await page.route(`${root}**`, (route) => {
      const path = new URL(route.request().url()).pathname.slice(`/${base}`.length);
      const file =
        path === '' || path.endsWith('/') ? `${path}index.html` : /\.\w+$/.test(path) ? path : `${path}.html`;
      return route.fulfill({ path: `dist/${file}` });
    });
    for (const start of ['en/', 'en/pairs', 'en/pairs/', 'en/scale/', '']) {
      await open(page, `${root}${start}?model=x70-plus&list=2026-01`);
      const configure = page.getByRole('link', { name: 'Configure' });
      const car = `${root}en/x70-plus/comfort-1.6t-7dct/?list=2026-01`;
      await expect(configure).toHaveJSProperty('href', car);
      await page.getByRole('link', { name: 'Engines and gearboxes' }).click();
      await expect(page).toHaveURL(`${root}en/pairs?model=x70-plus&list=2026-01`);
      await configure.click();
      await expect(page).toHaveURL(car);
      await expect(price(page)).toHaveText(roubles(2_999_900));
    }
  });
}
