import { describe, expect, it } from 'vitest';
import { jetourCatalogue } from '../../../src/catalogue/jetour/catalogue';
import { changeWords } from '../../../src/features/configure/change-words';
import { english, german, russian } from '../../i18n/languages';

const interiors = jetourCatalogue.models.flatMap((model) => model.interiors);
const leadsTo = (id: string) => {
  const to = interiors.find((each) => each.id === id);
  if (!to) throw new Error(`no interior is called ${id}`);
  return { step: 'interior' as const, name: null, from: to, to };
};

describe('what a change leads to', () => {
  it('is a finish by its name, after what it is of', () => {
    expect(changeWords(english, leadsTo('black-red'))).toBe('interior Black and red');
  });

  it('is no name where nobody published one', () => {
    expect(changeWords(english, leadsTo('not-published'))).toBe('interior not published');
    expect(changeWords(russian, leadsTo('not-published'))).toBe('салон не опубликован');
    const { from, to, ...change } = leadsTo('not-published');
    const inGerman = { ...to, name: { de: 'Nicht veröffentlicht' } };
    expect(changeWords(german, { ...change, from, to: inGerman })).toBe('Innenraum (nicht veröffentlicht)');
  });

  it('keeps the capital letter that a German noun has wherever it stands', () => {
    expect(changeWords(german, leadsTo('black-red'))).toMatch(/^Innenraum /);
  });
});
