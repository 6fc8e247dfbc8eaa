import { expect, it } from 'vitest';
import { sitemap } from '../../src/build/sitemap';

it('the list for searches has each page once, with the same page in every language', () => {
  const place = { model: 'x50', row: 'base&more' };
  const pages = [
    { language: 'ru', view: 'configure', place: null, path: '' },
    { language: 'ru', view: 'configure', place, path: 'x50/base&more/' },
    { language: 'en', view: 'configure', place, path: 'en/x50/base&more/' },
  ];
  const xml = sitemap('https://cars.example/', pages);
  const parsed = [...xml.matchAll(/<url><loc>([^<]*)<\/loc>(.*)<\/url>/g)].map(([, loc, more = '']) => [
    loc,
    [...more.matchAll(/hreflang="(\w+)" href="([^"]*)"/g)].map(([, language, href]) => [language, href]),
  ]);
  const both = [
    ['ru', 'https://cars.example/x50/base&amp;more/'],
    ['en', 'https://cars.example/en/x50/base&amp;more/'],
  ];
  expect(parsed).toEqual([
    ['https://cars.example/', [['ru', 'https://cars.example/']]],
    ['https://cars.example/x50/base&amp;more/', both],
    ['https://cars.example/en/x50/base&amp;more/', both],
  ]);
});
