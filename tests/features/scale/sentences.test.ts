import { expect, it } from 'vitest';
import { verdictOf } from '../../../src/features/scale/sentences';
import { words } from '../../../src/features/scale/words/de';
import { german } from '../../i18n/languages';

it('what is not published is named in German with the capital letters that its nouns have', () => {
  const verdict = verdictOf(
    { ...german, words },
    { length: 5000, width: 2500, height: 2200 },
    { length: null, width: 1800, height: 1500 },
  );
  expect(verdict.text).toMatch(/nicht veröffentlicht \(Länge\)/);
});
