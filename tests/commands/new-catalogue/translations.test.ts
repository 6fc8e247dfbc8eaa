import { describe, expect, it } from 'vitest';
import { readTranslations, translator } from '../../../src/commands/new-catalogue/translations';

const languages = ['de', 'en'];

describe('a table of texts', () => {
  it('gives each text in every language, and says what it lacks and what nobody asked for', () => {
    const { translations, problems } = readTranslations('de;en\nRot;Red\nBlua;Blue\n', languages);
    expect(problems).toEqual([]);
    const { text, missing, unused } = translator(languages, translations);
    expect(text('Rot')).toEqual({ de: 'Rot', en: 'Red' });
    expect(text('Blau')).toEqual({ de: 'Blau', en: 'Blau' });
    expect([...missing]).toEqual(['Blau']);
    expect(unused()).toEqual(['Blua']);
  });

  it('does not ask for what is a name in every language', () => {
    const { text, missing } = translator(languages);
    for (const name of ['1.0 TSI', 'RS 4x4', '85']) text(name);
    expect([...missing]).toEqual([]);
  });

  it('names each mistake with its line', () => {
    expect(readTranslations('de;en\nRot;\nBlau;Blue\nBlau;Azure\n', languages).problems).toEqual([
      'line 2, en: is empty',
      'line 4: "Blau" is there twice',
    ]);
    expect(readTranslations('de;fr\nRot;Rouge\n', languages).problems).toEqual([
      'line 1: no column "en"',
      'line 1: unknown column "fr"',
    ]);
  });
});
