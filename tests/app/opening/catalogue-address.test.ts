import { describe, expect, it } from 'vitest';
import { catalogueAddress, withCatalogue } from '../../../src/app/opening/catalogue-address';
import { siteFile } from '../../../src/app/opening/site-file';

const ROOT = 'https://cars.example/sub/';

describe('the catalogue that an address asks for', () => {
  it('is a file of the site, below its root, whichever view asks', () => {
    expect(catalogueAddress('?catalogue=cars.json', ROOT)).toEqual({ url: new URL(`${ROOT}cars.json`) });
    expect(catalogueAddress('?catalogue=/cars.json', ROOT)).toEqual({
      url: new URL('https://cars.example/cars.json'),
    });
  });

  it('is none where none is named', () => {
    expect(catalogueAddress('?model=dashing', ROOT)).toBeNull();
    expect(catalogueAddress('?catalogue=', ROOT)).toBeNull();
  });

  it.each([
    'https://theirs.example/cars.json',
    '//theirs.example/cars.json',
    'http://cars.example/cars.json',
    'https://cars.example:8443/cars.json',
    'data:application/json,{}',
    'javascript:alert(1)',
    'blob:https://cars.example/1',
    'file:///cars.json',
    'https://',
    String.raw`\\theirs.example\cars.json`,
  ])('is refused when it is not: %s', (asked) => {
    expect(catalogueAddress(`?${new URLSearchParams({ catalogue: asked }).toString()}`, ROOT)).toEqual({
      refused: asked,
    });
    expect(siteFile(asked, ROOT)).toBeNull();
  });

  it('goes on from view to view', () => {
    const page = new URL(`${ROOT}pairs?catalogue=cars.json`);
    expect(withCatalogue('', page)).toBe('?catalogue=cars.json');
    expect(withCatalogue('?model=dashing', page)).toBe('?model=dashing&catalogue=cars.json');
    expect(withCatalogue('?catalogue=more.json', page)).toBe('?catalogue=more.json');
    expect(withCatalogue('?model=dashing', new URL(ROOT))).toBe('?model=dashing');
  });
});
