import { describe, expect, it } from 'vitest';
import { en as findEn } from '../../src/features/find/words/en';
import { ru as findRu } from '../../src/features/find/words/ru';

/** The words that views bring themselves. */
const all = [{ view: 'find', ru: findRu, en: findEn }];

const words = (node: object): [string, string][] =>
  Object.entries(node).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'function')
      return [[key, String(Reflect.apply(value, undefined, ['1', '2', '3', '4']))]];
    if (typeof value === 'object' && value !== null)
      return words(value).map(([path, leaf]) => [`${key}.${path}`, leaf]);
    return [[key, String(value)]];
  });
const isOfPeople = ([path]: readonly [string, string]) => !/^(?:sameAs|allWheel)/.test(path);

describe.each(all)('the words of $view', ({ ru, en }) => {
  it('are the same set in both languages', () => {
    const paths = (node: object) =>
      words(node)
        .filter(isOfPeople)
        .map(([path]) => path);
    expect(paths(en)).toEqual(paths(ru));
  });

  it('are Russian in Russian and English in English', () => {
    for (const [path, said] of words(en)) expect(said, path).not.toMatch(/[а-яё]/i);
    for (const [path, said] of words(ru).filter(isOfPeople))
      expect(/\p{L}/u.test(said) ? said : 'слово', path).toMatch(/[а-яё]/i);
  });
});
