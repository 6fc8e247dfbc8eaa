import { describe, expect, it } from 'vitest';
import { pages, renderNotFound, renderPage, renderPictures } from '../../src/app/prerender';
import { siteLanguages } from '../../src/i18n/language';

const pageAt = (path: string) => {
  const page = pages.find((each) => each.path === path);
  if (!page) throw new Error(`no page ${path}`);
  return page;
};
const car = pageAt('en/dashing/luxury-1.6t-7dct/');

describe('the pages of the site', () => {
  it('are each view, each model and each row of the price list, in each language', () => {
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
    for (const path of ['', 'pairs', 'scale', 'dashing/', 'dashing/luxury-1.6t-7dct/', 't2-pass/'])
      for (const prefix of ['', 'en/']) expect(pageAt(prefix + path)).toBeDefined();
    expect(pages.filter(({ language }) => language === 'ru')).toHaveLength(
      pages.length / siteLanguages.length,
    );
  });

  it('have a picture each, of which those of the same place share one', async () => {
    const pictures = new Set(renderPictures().map(({ path }) => path));
    for (const page of pages) {
      const { picture } = await renderPage(page, '');
      expect(pictures).toContain(picture);
    }
  });
});

describe('the page of a car', () => {
  it('holds its name, its price and its drawing, before any script has run', async () => {
    const { html, head } = await renderPage(car, '');
    expect(head).toContain('<title>Jetour Dashing Luxury · To Scale</title>');
    expect(head).toMatch(/name="description" content="Jetour Dashing Luxury: 1\.6T, .*3,189,900/);
    expect(html).toMatch(/<h1[^>]*>Jetour Dashing Luxury<\/h1>/);
    expect(html).toMatch(/RUB\s3,189,900/);
    expect(html).toMatch(/<svg[^>]*>.*Jetour Dashing Luxury, side elevation/s);
    expect(html).not.toMatch(/ style="|<style|<script/);
  });

  it('says what it shows by its path, and what only a query could have said', async () => {
    const { shown } = await renderPage(car, '');
    expect(shown.byPath).toBe('model=dashing&engine=1.6t&gearbox=7dct&drive=fwd&trim=luxury');
    expect(shown.byQuery).toMatch(/^colour=[\w-]+&interior=[\w-]+&list=[\d-]+$/);
  });

  it('leads to the same car in the other language, and to other views, from where it lies', async () => {
    const { html, alternates } = await renderPage(car, '');
    expect(alternates).toContainEqual(['ru', 'dashing/luxury-1.6t-7dct/']);
    expect(html).toContain('href="../../../dashing/luxury-1.6t-7dct/"');
    expect(html).toMatch(/href="\.\.\/\.\.\/\.\.\/en\/pairs\?model=dashing/);
    expect(html).not.toMatch(/href="\//);
  });

  it('is described as data, with whole addresses once the site’s is known', async () => {
    const { data } = await renderPage(car, 'https://cars.example/');
    expect(data).toMatchObject({
      '@type': 'Car',
      vehicleConfiguration: 'Luxury',
      url: 'https://cars.example/en/dashing/luxury-1.6t-7dct/',
      image: 'https://cars.example/share/dashing/luxury-1.6t-7dct.png',
      offers: { price: 3_189_900, priceCurrency: 'RUB' },
    });
    expect((await renderPage(pageAt('pairs'), '')).data).toBeNull();
  });
});

it('a page that is not there says so', async () => {
  const { html } = await renderNotFound();
  expect(html).toContain('Такой страницы нет');
});
