import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { units } from '../../src/catalogue/schema/primitives';
import { specGroups, specIds } from '../../src/catalogue/schema/specs';
import { steps } from '../../src/catalogue/steps';
import { views } from '../../src/app/views';
import { own as germanOwn } from '../../src/app/own-words/de';
import * as inGerman from '../../src/i18n/languages/de';
import * as inEnglish from '../../src/i18n/languages/en';
import * as inRussian from '../../src/i18n/languages/ru';
import { allMessages, type LanguageFile, type LateMessages } from '../../src/i18n/messages';
import { usedWords } from './used-words';

const whole = (file: LanguageFile & { readonly lateMessages: LateMessages }) =>
  allMessages(file.messages, file.lateMessages);
const [de, en, ru] = [whole(inGerman), whole(inEnglish), whole(inRussian)];

const words = (node: object): [string, unknown][] =>
  Object.entries(node).flatMap(([key, value]: [string, unknown]): [string, unknown][] =>
    typeof value === 'object' && value !== null
      ? words(value).map(([path, leaf]) => [`${key}.${path}`, leaf])
      : [[key, value]],
  );
const say = (value: unknown) => {
  if (typeof value !== 'function') return String(value);
  const said = (...given: unknown[]) => String(Reflect.apply(value, undefined, given));
  try {
    return said('a', 'b', 'c', 'd', 'e');
  } catch {
    // Some are told a list.
    return said('a', ['b'], ['c']);
  }
};

const own = import.meta.glob<{ readonly words: object }>('../../src/features/*/words/{ru,en}.ts', {
  eager: true,
});
const everyOwn = import.meta.glob<{ readonly words: object }>('../../src/features/*/words/*ru.ts', {
  eager: true,
});
const ownWords = Object.keys(own).filter((file) => file.endsWith('ru.ts'));

describe.each(ownWords)('the own words of a view, %s', (file) => {
  const [russian, english] = [own[file]?.words ?? {}, own[file.replace('ru.ts', 'en.ts')]?.words ?? {}];

  it('are the same set in both languages, Russian in Russian and English in English', () => {
    expect(words(english).map(([path]) => path)).toEqual(words(russian).map(([path]) => path));
    for (const [path, value] of words(english)) expect(say(value), path).not.toMatch(/[а-яё]/i);
    for (const [path, value] of words(russian).filter(([, leaf]) => say(leaf).length > 5))
      expect(say(value), path).toMatch(/[а-яё]/i);
  });

  it('are all said somewhere', () => {
    const folder = file.replace('../../', '').replace('words/ru.ts', '');
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((each) => /\.tsx?$/.test(each) && !/^words.(?:ru|en)\.ts$/.test(each))
      .map((each) => readFileSync(folder + each, 'utf8').replaceAll(/\buse\w*Words\(\)|\bwords\b/g, 'm'));
    const isUsed = usedWords(sources);
    expect(
      words(russian)
        .map(([path]) => path)
        .filter((path) => !isUsed(path)),
    ).toEqual([]);
  });
});

describe('the words', () => {
  it('are the same set in all languages', () => {
    const paths = words(ru).map(([path]) => path);
    for (const each of [en, de]) expect(words(each).map(([path]) => path)).toEqual(paths);
  });

  it('are German in German: neither Russian nor the English ones', () => {
    const all = [...words(de), ...words(germanOwn)];
    const said = new Map(words(en));
    for (const [path, value] of all) {
      expect(say(value), path).not.toMatch(/[а-яё]|\b(?:the|with|your|could|not)\b/i);
    }
    const long = words(de).filter(([, value]) => say(value).length > 24);
    expect(long.filter(([path, value]) => say(value) === say(said.get(path)))).toEqual([]);
  });

  it('have German for every part that brings its own, as many as there are in Russian', () => {
    const paths = (all: object) => words(all).map(([path]) => path);
    const apart = new Map([
      ['share', 'configure/words/share-ru'],
      ['costsElsewhere', 'costs/words/elsewhere-ru'],
    ]);
    const { keeping: _keeping, units: _units, ...ofViews } = germanOwn;
    for (const [part, said] of Object.entries(ofViews)) {
      const file = apart.get(part) ?? `${part}/words/ru`;
      expect(paths(said), part).toEqual(paths(everyOwn[`../../src/features/${file}.ts`]?.words ?? {}));
    }
  });

  it('are Russian in Russian and English in English', () => {
    const exempt = new Set(['announce.car']);
    for (const [path, value] of words(en).filter(([each]) => !exempt.has(each))) {
      expect(say(value), path).not.toMatch(/[а-яё]/i);
    }
    for (const [path, value] of words(ru).filter(
      ([each, leaf]) => !exempt.has(each) && say(leaf).length > 4,
    )) {
      expect(say(value), path).toMatch(/[а-яё]/i);
    }
  });

  it('are all said somewhere', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('languages'))
      .map((file) => readFileSync(`src/${file}`, 'utf8'));
    const isUsed = usedWords(sources);
    const { vocabulary, ...said } = ru;
    expect(
      words(said)
        .map(([path]) => path)
        .filter((path) => !isUsed(path)),
    ).toEqual([]);
    // The words of registries are looked up by id: nothing is left over of them when there is one for each row.
    expect(vocabulary).toEqual({
      views: Object.fromEntries(views.map(({ id }) => [id, expect.any(String)])),
      viewDescriptions: Object.fromEntries(views.map(({ id }) => [id, expect.any(String)])),
      steps: Object.fromEntries(steps.map((id) => [id, expect.any(String)])),
      specs: Object.fromEntries(specIds.map((id) => [id, expect.any(String)])),
      units: Object.fromEntries(units.map((id) => [id, expect.any(String)])),
      specGroups: Object.fromEntries(specGroups.map((id) => [id, expect.any(String)])),
    });
  });
});
