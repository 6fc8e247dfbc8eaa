import { jetourCatalogue } from '../../src/catalogue/jetour/catalogue';
import { problemOf } from '../../src/catalogue/problem';
import type { Catalogue } from '../../src/catalogue/schema/catalogue';
import { compile, encodeDiagram } from '../../src/engine';
import { manyModels } from '../support/many-models';
import { smallWithExtras } from '../support/small-catalogue/with-extras';
import { expect, expectAccessible, expectNoSidewaysScroll, open, option, price, step, test } from './page';

/** What `npm run compile` writes of a catalogue. */
const compiledOf = (catalogue: Catalogue): Readonly<Record<string, string>> =>
  Object.fromEntries(
    catalogue.models.map((model) => {
      const { problem } = problemOf(catalogue, model);
      return [model.id, Buffer.from(encodeDiagram(compile(problem), problem)).toString('base64')];
    }),
  );

const serve = (body: unknown) => ({ contentType: 'application/json', body: JSON.stringify(body) });

test('a custom catalogue is checked and compiled beside the page, and the whole page runs on it', async ({
  page,
}) => {
  const [dashing] = jetourCatalogue.models;
  const [row] = dashing?.offers.slice(-1) ?? [];
  const dearer = row?.prices.map((each) =>
    each.basis === 'list' && each.value ? { ...each, value: 400_000_000 } : each,
  );
  const custom = {
    ...jetourCatalogue,
    models: jetourCatalogue.models.map((model) =>
      model === dashing
        ? {
            ...model,
            offers: model.offers.map((offer) => (offer === row ? { ...offer, prices: dearer } : offer)),
          }
        : model,
    ),
  };
  await page.route('**/cars.json', (route) => route.fulfill(serve(custom)));
  await open(page, './?catalogue=cars.json');
  await option(page, 'Engine', '1.6T').check();
  await expect(price(page)).toHaveText(/RUB\s4,000,000/);
  await expect(page).toHaveURL(/engine=1\.6t.*catalogue=cars\.json/);
  // No host has a page of its cars: the path is one that every host knows.
  expect((await page.reload())?.status()).toBe(200);
  await expect(price(page)).toHaveText(/RUB\s4,000,000/);
  await page.getByRole('link', { name: 'Engines and gearboxes' }).click();
  await expect(page).toHaveURL(/pairs\?.*catalogue=cars\.json/);
});

test('one with a mistake is named by its path', async ({ page }) => {
  const custom = structuredClone<object>(jetourCatalogue);
  Reflect.set(Reflect.get(Reflect.get(custom, 'models')[0], 'offers')[3], 'gearbox', '7at');
  await page.route('**/cars.json', (route) => route.fulfill(serve(custom)));
  await page.goto('./?catalogue=cars.json');
  await expect(page.getByText('models.dashing.offers[3].gearbox: unknown id "7at"')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Show the catalogue of this site' }).click();
  await expect(price(page)).toHaveText(/2,489,900/);
});

test('one that is not JSON, or of another site, is refused with a reason', async ({ page }) => {
  await page.route('**/cars.json', (route) => route.fulfill({ contentType: 'text/plain', body: 'not json' }));
  await page.goto('./?catalogue=cars.json');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The catalogue could not be opened');
  await expect(page.getByRole('listitem')).toContainText('JSON');
  await page.goto('./?catalogue=https://example.org/theirs.json');
  await expect(page.getByRole('listitem')).toHaveText(
    '“https://example.org/theirs.json” is not on this site. Only its own files are opened.',
  );
});

test('opening one can be cancelled', async ({ page }) => {
  await page.route('**/cars.json', () => undefined);
  await page.goto('./?catalogue=cars.json');
  await expect(page.getByRole('progressbar', { name: 'Opening your catalogue' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel and show the catalogue of this site' }).click();
  await expect(price(page)).toHaveText(/2,489,900/);
});

test('one that names its compiled file is opened with it, and a damaged or stale file is refused', async ({
  page,
}) => {
  const compiled = compiledOf(jetourCatalogue);
  await page.route('**/cars.json', (route) =>
    route.fulfill(serve({ ...jetourCatalogue, compiled: 'compiled.json' })),
  );
  await page.route('**/compiled.json', (route) => route.fulfill(serve(compiled)));
  await open(page, './?catalogue=cars.json');
  await option(page, 'Model', 'X70 Plus').check();
  await expect(price(page)).toHaveText(/2,999,900/);

  const damaged = Buffer.from(compiled['dashing'] ?? '', 'base64');
  damaged[damaged.length - 9] = (damaged.at(-9) ?? 0) + 1;
  const others = { ...compiled, dashing: damaged.toString('base64') };
  await page.unroute('**/compiled.json');
  await page.route('**/compiled.json', (route) => route.fulfill(serve(others)));
  await page.goto('./?catalogue=cars.json');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The catalogue could not be opened');
  await expect(page.getByRole('listitem')).toHaveText(/compiled\.json: diagram file is damaged/);

  // The same cars in another order: as many values everywhere, and every price on another car.
  const models = jetourCatalogue.models.map((model) => ({ ...model, offers: model.offers.toReversed() }));
  await page.unroute('**/compiled.json');
  await page.route('**/compiled.json', (route) =>
    route.fulfill(serve(compiledOf({ ...jetourCatalogue, models }))),
  );
  await page.goto('./?catalogue=cars.json');
  await expect(page.getByRole('listitem')).toHaveText(
    /compiled\.json: diagram file was compiled from another problem/,
  );
});

test.describe('a file from elsewhere', () => {
  test.use({ expected: /net::ERR|Failed to load/ });

  test('is loaded neither as a catalogue nor as its compiled file, nor by way of a redirect', async ({
    page,
  }) => {
    const asked: string[] = [];
    await page.route('**/theirs*', (route) => {
      asked.push(route.request().url());
      return route.fulfill({ body: 'theirs' });
    });
    await page.route('**/moved.*', (route) =>
      route.fulfill({ status: 302, headers: { location: 'http://localhost:1/theirs.json' } }),
    );
    const listed = page.getByRole('listitem');
    await page.goto('./?catalogue=moved.json');
    await expect(listed).toContainText('/moved.json');
    for (const compiled of ['http://localhost:1/theirs.mdd', '//localhost:1/theirs.mdd', 'moved.mdd']) {
      await page.unroute('**/cars.json');
      await page.route('**/cars.json', (route) => route.fulfill(serve({ ...jetourCatalogue, compiled })));
      await page.goto('./?catalogue=cars.json');
      await expect(listed).toContainText(`compiled: ${compiled}: `);
    }
    expect(asked).toEqual([]);
  });

  test('a worker that does not come is said', async ({ page }) => {
    await page.route('**/cars.json', (route) => route.fulfill(serve(jetourCatalogue)));
    await page.route('**/catalogue-worker-*', (route) => route.abort());
    await page.goto('./?catalogue=cars.json');
    await expect(page.getByText('The script that checks it could not be loaded')).toBeVisible();
  });
});

test('a custom catalogue lies below the root of the site, whichever view asks for it', async ({
  page,
  baseURL,
}) => {
  await page.route(`${baseURL ?? ''}cars.json`, (route) => route.fulfill(serve(jetourCatalogue)));
  await open(page, './pairs/?catalogue=cars.json');
  await expect(page.getByRole('table', { name: 'Engines and gearboxes' })).toBeVisible();
});

test('one with extras sells them: chosen, counted, in the address, and again from it', async ({ page }) => {
  await page.route('**/cars.json', (route) => route.fulfill(serve(smallWithExtras)));
  await open(page, './?catalogue=cars.json');
  await expect(price(page)).toHaveText(/RUB\s1,110,000/);
  await page.getByRole('checkbox', { name: 'Winter package' }).check();
  await option(page, 'Wheels', 'Alloy 17-inch').check();
  await expect(price(page)).toHaveText(/RUB\s1,198,000/);
  await expect(page.getByRole('checkbox', { name: /^Heated wheel/ })).toBeChecked();
  await expect(page).toHaveURL(/with=winter\+alloy-17|with=alloy-17\+winter/);
  await expectAccessible(page);
  await open(page, './?catalogue=cars.json&with=alloy-17+winter');
  await expect(price(page)).toHaveText(/RUB\s1,198,000/);
  await expect(page.getByRole('row', { name: /Total/ })).toContainText('1,198,000');
});

test('names longer than a phone is wide are broken, not cut off', async ({ page }) => {
  const long = 'Überlandkraftwagen'.repeat(5);
  const name = { ru: long, en: long };
  const models = smallWithExtras.models.map((model) => ({
    ...model,
    name,
    trims: model.trims.map((trim) => ({ ...trim, name })),
  }));
  await page.route('**/cars.json', (route) => route.fulfill(serve({ ...smallWithExtras, models })));
  for (const view of ['', 'pairs/']) {
    await open(page, `./${view}?catalogue=cars.json`);
    await expectNoSidewaysScroll(page);
  }
});

test('one of many models is searched for its model, and shows its pairs alone', async ({ page }) => {
  await page.route('**/cars.json', (route) => route.fulfill(serve(manyModels(12, 3))));
  await open(page, './?catalogue=cars.json');
  await expect(step(page, 'Model').getByRole('radio')).toHaveCount(12);
  await expectAccessible(page);
  await page.getByRole('searchbox', { name: 'Find a model' }).fill('model 11');
  await expect(step(page, 'Model').getByRole('radio')).toHaveCount(1);
  await option(page, 'Model', 'Model 11').check();
  await expect(page).toHaveURL(/model=m11/);
  await page.getByRole('link', { name: 'Engines and gearboxes' }).click();
  const pairs = page.getByRole('table', { name: 'Engines and gearboxes' });
  await expect(pairs.getByRole('columnheader', { name: /^Model/ })).toHaveText('Model 11');
  await expectNoSidewaysScroll(page);
});
