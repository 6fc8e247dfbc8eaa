import { describe, expect, it } from 'vitest';
import { standInFor, standingIn } from '../../src/offline/stand-in';

describe('the page that stands in without a network', () => {
  it.each([
    ['', ''],
    ['dashing/luxury-1.6t-7dct/', ''],
    ['en/', 'en/'],
    ['en/pairs', 'en/'],
    ['english/', ''],
    ['nowhere', ''],
  ])('for "%s" is "%s"', (path, page) => {
    expect(standInFor(path, ['', 'en/'])).toBe(page);
  });

  it('says where it lies, before anything in it refers to that', () => {
    const page = '<html data-root="./"><head><meta><link href="./icon.svg"></head></html>';
    expect(standingIn(page, '/$&/en/')).toBe(
      '<html data-root="./"><head><base href="/$&/en/"><meta><link href="./icon.svg"></head></html>',
    );
  });
});
