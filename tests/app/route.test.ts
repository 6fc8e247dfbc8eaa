import { assert, constantFrom, property, string, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOf, rootFrom, routeAt } from '../../src/app/route';
import { inLanguage, languageAt, rootPath } from '../../src/app/path-names';
import { views } from '../../src/app/views';
import { languages } from '../../src/i18n/language';

const isModel = (id: string) => id === 'dashing' || id === 'x70-plus';
const read = (path: string, basePath = '/') => {
  const { language, view, place } = routeAt(path, basePath, isModel);
  return { language, view: view?.id ?? null, place };
};

describe('the root of the site', () => {
  it.each([
    ['./', 'http://host/cars/', '/cars/'],
    ['../', 'http://host/cars/en/', '/cars/'],
    ['../../', 'http://host/en/dashing/', '/'],
  ])('is %s from %s', (root, page, path) => {
    expect(rootPath(root, page)).toBe(path);
  });

  it('is not each language that a reader was sent to, where pages do not say where it is', () => {
    expect(rootPath(undefined, 'http://localhost:5173/en/')).toBe('/');
    expect(languageAt('/en/', '/')).toBe('en');
  });
});

describe('a path', () => {
  it.each([
    ['/', '/', 'configure'],
    ['/index.html', '/', 'configure'],
    ['/pairs', '/', 'pairs'],
    ['/pairs/', '/', 'pairs'],
    ['/pairs.html', '/', 'pairs'],
    ['/pairs/index.html', '/', 'pairs'],
    ['/cars/', '/cars/', 'configure'],
    ['/cars/pairs', '/cars/', 'pairs'],
    ['//pairs', '//', 'pairs'],
    ['/scale', '/', 'scale'],
    ['/nowhere', '/', null],
    ['/pairs/more', '/', null],
    ['/elsewhere', '/cars/', null],
    ['/ru/', '/', null],
    ['/dashing/a/b', '/', null],
  ])('%s below %s names a view, however a host names its pages', (path, base, view) => {
    expect(read(path, base)).toEqual({ language: 'ru', view, place: null });
  });

  it('names a model and a row of the price list', () => {
    expect(read('/dashing/luxury-1.6t-7dct/')).toEqual({
      language: 'ru',
      view: 'configure',
      place: { model: 'dashing', row: 'luxury-1.6t-7dct' },
    });
    expect(read('/cars/x70-plus', '/cars/').place).toEqual({ model: 'x70-plus', row: null });
    expect(read('/en/dashing/luxury-1.6t-7dct/index.html').place?.row).toBe('luxury-1.6t-7dct');
  });

  it('names a language, but not the market’s, which needs no name', () => {
    expect(read('/en/')).toEqual({ language: 'en', view: 'configure', place: null });
    expect(read('/en')).toEqual({ language: 'en', view: 'configure', place: null });
    expect(read('/en/pairs')).toMatchObject({ language: 'en', view: 'pairs' });
    expect(read('/english/')).toMatchObject({ language: 'ru', view: null });
  });

  const rows = stringMatching(/^[a-z0-9]+(-[a-z0-9.]*[a-z0-9]){0,3}$/);

  it('is read as it was written, in every language, for every view and place, below any base', () => {
    assert(
      property(
        constantFrom(...languages),
        constantFrom(...views),
        constantFrom('dashing', 'x70-plus', null),
        rows,
        constantFrom('/', '/cars/', '//'),
        (language, view, model, row, base) => {
          const place = view.hasPlaces && model ? { model, row } : null;
          const path = base + pathOf(language, view, place);
          expect(routeAt(path, base, isModel)).toEqual({ language, view, place });
          for (const other of languages)
            expect(base + inLanguage(path, base, other)).toBe(base + pathOf(other, view, place));
        },
      ),
    );
  });

  it('never throws, whatever it is', () => {
    assert(
      property(string({ unit: 'binary' }), constantFrom('/', '/cars/'), (path, base) => {
        expect(languages).toContain(routeAt(path, base, isModel).language);
        expect(languages).toContain(languageAt(path, base));
      }),
    );
  });
});

it('a page refers to the site’s root from the folder that it lies in', () => {
  const cases = {
    '/': './',
    '/index.html': './',
    '/pairs': './',
    '/pairs/': '../',
    '/en/': '../',
    '/en/pairs': '../',
    '/en/dashing/luxury-1.6t-7dct/': '../../../',
  };
  for (const [path, root] of Object.entries(cases)) {
    expect(rootFrom(path, '/')).toBe(root);
    expect(new URL(root, `https://cars.example${path}`).pathname).toBe('/');
    expect(rootFrom(`/sub${path}`, '/sub/')).toBe(root);
  }
});
