import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { formatsOf } from '../../src/i18n/format';
import { languageFor } from '../../src/i18n/language';
import { ru } from '../../src/i18n/ru';

const plain = (text: string) => text.replaceAll(/\s/g, ' ');

describe('formats', () => {
  it('print kopecks as whole roubles of the language', () => {
    expect(plain(formatsOf('ru').price(248_990_000))).toBe('2 489 900 ₽');
    expect(plain(formatsOf('en').price(248_990_000))).toBe('RUB 2,489,900');
  });

  it('print differences with their sign', () => {
    expect(plain(formatsOf('en').difference(70_000_000))).toBe('+RUB 700,000');
    expect(plain(formatsOf('en').difference(-70_000_000))).toBe('−RUB 700,000');
    expect(plain(formatsOf('ru').difference(70_000_000))).toBe('+700 000 ₽');
  });

  it('print a date as exactly as its source gives it', () => {
    expect(['2026', '2026-01', '2026-01-30'].map(formatsOf('en').date)).toEqual([
      '2026',
      'January 2026',
      '30 January 2026',
    ]);
    expect(formatsOf('en').date('undated')).toBe('undated');
  });
});

describe('a date at the end of a sentence', () => {
  it('brings no full stop of its own: «г.» and a full stop stood as two', () => {
    expect(['2026', '2026-01', '2026-01-30'].map(formatsOf('ru').date)).toEqual([
      '2026',
      'январь 2026',
      '30 января 2026',
    ]);
  });
});

describe('the language', () => {
  it.each([
    [['en-GB', 'ru'], 'en'],
    [['de', 'ru-RU'], 'ru'],
    [['de'], 'ru'],
    [[], 'ru'],
  ])('for readers of %j is %s', (preferred, language) => {
    expect(languageFor(preferred)).toBe(language);
  });
});

describe('the words', () => {
  const words = (node: object): [string, unknown][] =>
    Object.entries(node).flatMap(([key, value]: [string, unknown]): [string, unknown][] =>
      typeof value === 'object' && value !== null
        ? words(value).map(([path, leaf]) => [`${key}.${path}`, leaf])
        : [[key, value]],
    );
  const say = (value: unknown) =>
    typeof value === 'function'
      ? String(Reflect.apply(value, undefined, ['a', 'b', 'c', 'd', 'e']))
      : String(value);

  it('are the same set in both languages', () => {
    expect(words(en).map(([path]) => path)).toEqual(words(ru).map(([path]) => path));
  });

  it('are Russian in Russian and English in English', () => {
    const exempt = new Set([
      'productName',
      'otherLanguage',
      'titles.configure',
      'announce.car',
      'scale.compared',
    ]);
    for (const [path, value] of words(en).filter(([each]) => !exempt.has(each))) {
      expect(say(value), path).not.toMatch(/[а-яё]/i);
    }
    for (const [path, value] of words(ru).filter(
      ([each, leaf]) => !exempt.has(each) && say(leaf).length > 4,
    )) {
      expect(say(value), path).toMatch(/[а-яё]/i);
    }
  });
});
