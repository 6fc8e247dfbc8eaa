import { describe, expect, it } from 'vitest';
import { languageFor, languages, nameOfLanguage, siteLanguages } from '../../src/i18n/language';
import { formatsOf } from '../../src/i18n/format';
import * as en from '../../src/i18n/languages/en';
import * as ru from '../../src/i18n/languages/ru';
import { english, russian } from './languages';

const plain = (text: string) => text.replaceAll(/\s/g, ' ');

describe('formats', () => {
  it('print kopecks as whole roubles of the language', () => {
    expect(plain(russian.format.price(248_990_000))).toBe('2 489 900 ₽');
    expect(plain(english.format.price(248_990_000))).toBe('RUB 2,489,900');
  });

  it('print differences with their sign', () => {
    expect(plain(english.format.difference(70_000_000))).toBe('+RUB 700,000');
    expect(plain(english.format.difference(-70_000_000))).toBe('−RUB 700,000');
    expect(plain(russian.format.difference(70_000_000))).toBe('+700 000 ₽');
  });

  it('print a date as exactly as its source gives it', () => {
    expect(['2026', '2026-01', '2026-01-30'].map(english.format.date)).toEqual([
      '2026',
      'January 2026',
      '30 January 2026',
    ]);
    expect(english.format.date('undated')).toBe('undated');
  });
});

describe('money', () => {
  const of = (language: typeof en, currency: string) => formatsOf(language.locales, currency);

  it('is printed in the currency of the catalogue, to the cent where it is not whole', () => {
    expect(plain(of(en, 'EUR').price(3_990_000))).toBe('€39,900');
    expect(plain(of(en, 'EUR').price(3_990_050))).toBe('€39,900.50');
    expect(plain(of(ru, 'EUR').price(3_990_050))).toBe('39 900,50 €');
    expect(plain(of(en, 'EUR').difference(-19_990))).toBe('−€199.90');
  });

  it('has as many minor units as its currency does: 100, 1 or 1000', () => {
    expect(['EUR', 'JPY', 'KWD'].map((currency) => of(en, currency).minorUnits)).toEqual([100, 1, 1000]);
    expect(plain(of(en, 'JPY').price(2_900_000))).toBe('¥2,900,000');
  });
});

describe('a date at the end of a sentence', () => {
  it('brings no full stop of its own: «г.» and a full stop stood as two', () => {
    expect(['2026', '2026-01', '2026-01-30'].map(russian.format.date)).toEqual([
      '2026',
      'январь 2026',
      '30 января 2026',
    ]);
  });
});

describe('the languages', () => {
  it('are those that have a file, called as their own speakers call them', () => {
    expect(languages).toEqual(expect.arrayContaining(['en', 'ru']));
    expect(siteLanguages).toEqual(['ru', 'en']);
    expect(['en', 'ru'].map(nameOfLanguage)).toEqual(['English', 'Русский']);
  });

  it('say a text of the catalogue in its first language where it has none in theirs', () => {
    expect(english.text({ ru: 'Чёрный', en: 'Black' })).toBe('Black');
    expect(english.text({ ru: 'Чёрный' })).toBe('Чёрный');
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

  it('is one that the catalogue speaks: its first where the reader has none of them', () => {
    expect(languageFor(['de-AT', 'en'], ['en', 'de'])).toBe('de');
    expect(languageFor(['dex', 'fr'], ['en', 'de'])).toBe('en');
  });
});
