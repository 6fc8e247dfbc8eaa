import { describe, expect, it } from 'vitest';
import { itRefuses } from '../support/broken';
import { absent, copyOfJetour } from '../support/copy';
import { problemsOf } from '../support/problems';

const figure = copyOfJetour().models[0]?.specs.length;

describe('a catalogue of the wrong shape is refused', () => {
  itRefuses([
    ['no currency', 'currency', absent, ['currency: missing']],
    [
      'a currency that there is not',
      'currency',
      'EURO',
      ['currency: expected a currency by its code of ISO 4217, such as "EUR", got "EURO"'],
    ],
    ['no languages', 'languages', absent, [expect.stringMatching(/^languages: missing: format 2 asks/)]],
    ['no market', 'market', absent, [expect.stringMatching(/^market: missing: format 2 asks where/)]],
    ['no tax', 'tax', absent, [expect.stringMatching(/^tax: missing: .* as printed now, 40000 and/)]],
    ['no site', 'site', absent, [expect.stringMatching(/^site: missing: format 2 asks what the page/)]],
    [
      'an accent that white cannot be read on',
      'site.accent',
      '#ffcc00',
      ['site.accent: expected a darker colour: white text on it is too hard to read, got "#ffcc00"'],
    ],
    [
      'a language twice, and one that nothing is said in',
      'languages',
      ['ru', 'en', 'ru', 'kk'],
      expect.arrayContaining([
        'languages[2]: "ru" is taken by languages[0]',
        'name.kk: missing',
        'models.dashing.offers[4].prices[0].note.kk: missing',
        'equipment.dashing.items[0].name.kk: missing',
      ]),
    ],
    [
      'the format before this one',
      'format',
      1,
      [
        'format: expected 2, which adds extras, slots and charges, and asks for languages, market, tax and site, got 1',
      ],
    ],
    ['a misspelt key', 'models.0.colors', [], ['models.dashing.colors: unknown key']],
    [
      'languages that the catalogue does not have',
      'models.0.name',
      { ru: 'Dashing', en: 'Dashing', de: 'Dashing', fr: 'Dashing', it: 'Dashing' },
      [
        'models.dashing.name.de: is none of the catalogue’s languages',
        'models.dashing.name.fr: is none of the catalogue’s languages',
        'models.dashing.name.it: is none of the catalogue’s languages',
      ],
    ],
    [
      'keys that every object seems to have',
      'site',
      JSON.parse(
        '{ "name": { "ru": "a", "en": "a" }, "footer": { "ru": "a", "en": "a" }, "toString": "a", "__proto__": "b" }',
      ),
      ['site.toString: unknown key', 'site.__proto__: unknown key'],
    ],
    [
      'a missing and a misspelt key at once',
      'models.0.specs.length',
      { ...figure, status: undefined, state: 'confirmed' },
      ['models.dashing.specs.length.status: missing', 'models.dashing.specs.length.state: unknown key'],
    ],
    ['a model without an id', 'models.0.id', absent, ['models[0].id: missing']],
    [
      'a model whose id is empty',
      'models.0',
      { id: '' },
      expect.arrayContaining(['models[0].brand: missing']),
    ],
    ['a list that is none', 'models', 'three', ['models: expected Array, got "three"']],
    [
      'a list in the place of an object without entries of its own',
      'models.0.rules.0.when',
      [],
      ['models.dashing.rules[0].when: expected Object, got Array'],
    ],
    ['a list of figures', 'models.0.specs', [], ['models.dashing.specs: expected Object, got Array']],
    ['equipment of no model', 'equipment.0.model', 7, ['equipment[0].model: expected string, got 7']],
    [
      'a name in one language',
      'models.0.trims.1.name.en',
      absent,
      ['models.dashing.trims[1].name.en: missing'],
    ],
    [
      'an empty name',
      'models.0.name.ru',
      '',
      ['models.dashing.name.ru: expected a text that is not empty, got ""'],
    ],
    [
      'an id that no address can hold',
      'engines.0.id',
      '1,5 T',
      ['engines[0].id: expected an id like "1.6t" or "moon-white", got "1,5 T"'],
    ],
    [
      'a colour that is none',
      'models.0.colours.0.hex',
      'white',
      ['models.dashing.colours[0].hex: expected a colour like #d7132b, got "white"'],
    ],
    [
      'a date in words',
      'priceLists.0.date',
      'June 2023',
      ['priceLists[0].date: expected a date like 2026-01-30 or 2026-01, got "June 2023"'],
    ],
    [
      'a day that never was',
      'priceLists.0.date',
      '2023-02-30',
      ['priceLists[0].date: expected a date like 2026-01-30 or 2026-01, got "2023-02-30"'],
    ],
    [
      'a status that is none',
      'models.0.offers.0.status',
      'sure',
      ['models.dashing.offers[0].status: expected ("confirmed" | "unconfirmed"), got "sure"'],
    ],
    [
      'a unit that is none',
      'models.0.specs.length.unit',
      'inch',
      [
        'models.dashing.specs.length.unit: expected ("money" | "mm" | "kg" | "l" | "cm3" | "hp" | "kW" | "Nm" | "s" | "km/h" | "l/100 km" | "kWh" | "km" | "kWh/100 km" | "deg" | "seats" | "rpm" | "hex" | "date" | "text"), got "inch"',
      ],
    ],
    ['a misspelt figure', 'models.0.specs.lenght', figure, ['models.dashing.specs.lenght: unknown key']],
    [
      'an address without https',
      'sources.0.url',
      'http://example.org',
      ['sources[0].url: expected an https address, got "http://example.org"'],
    ],
    [
      'a figure without a date',
      'models.0.specs.length.date',
      absent,
      ['models.dashing.specs.length.date: missing'],
    ],
    [
      'a figure without a source',
      'models.0.specs.length.source',
      absent,
      ['models.dashing.specs.length.source: missing'],
    ],
    [
      'a value of the wrong kind',
      'models.0.specs.length.value',
      true,
      ['models.dashing.specs.length.value: expected (number | string | Object), got true'],
    ],
  ]);
});

describe('what is no catalogue at all', () => {
  it.each([[null], [undefined], [7], ['catalogue'], [[]], [{}], [{ models: 'none' }]])(
    '%j is refused, and nothing is thrown',
    (value) => {
      expect(problemsOf(value).length).toBeGreaterThan(0);
    },
  );

  it('is named as a whole', () => {
    expect(problemsOf(null)).toEqual(['catalogue: expected Object, got null']);
    expect(problemsOf('cars')).toEqual(['catalogue: expected Object, got "cars"']);
  });
});
