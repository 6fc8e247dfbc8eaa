import { describe, expect } from 'vitest';
import { itRefuses, type Breakage } from '../support/broken';
import { absent, copyOfJetour } from '../support/copy';

const { sources } = copyOfJetour();
const [source] = sources;
const [dashing] = copyOfJetour().models;
const offer = dashing?.offers[0];
const [equipment] = copyOfJetour().equipment;

describe('a catalogue whose ids do not fit together is refused', () => {
  itRefuses([
    [
      'a gearbox nobody has',
      'models.0.offers.3.gearbox',
      '7at',
      ['models.dashing.offers[3].gearbox: unknown id "7at"'],
    ],
    [
      'a trim nobody has',
      'models.1.offers.0.trim',
      'premium',
      ['models.x70-plus.offers[0].trim: unknown id "premium"'],
    ],
    [
      'a source nobody has',
      'models.0.specs.length.source',
      'hearsay',
      ['models.dashing.specs.length.source: unknown id "hearsay"'],
    ],
    [
      'a rule on a colour nobody has',
      'models.0.rules.1.needs.colour',
      ['silk-red', 'emerald-green', 'pink'],
      ['models.dashing.rules[1].needs.colour[2]: unknown id "pink"'],
    ],
    [
      'a rule without a condition',
      'models.0.rules.0.when',
      {},
      ['models.dashing.rules[0].when: is empty, so the rule says nothing'],
    ],
    [
      'a rule that nothing can satisfy',
      'models.0.rules.0.needs.engine',
      [],
      ['models.dashing.rules[0].needs.engine: expected at least one, got []'],
    ],
    [
      'a second witness nobody has',
      'models.0.specs.length.also.0.source',
      'hearsay',
      ['models.dashing.specs.length.also[0].source: unknown id "hearsay"'],
    ],
    [
      'another value from a source nobody has',
      'models.0.specs.boot.others.0.source',
      'hearsay',
      ['models.dashing.specs.boot.others[0].source: unknown id "hearsay"'],
    ],
    [
      'a condition nobody has',
      'models.0.offers.0.prices.3.condition',
      'smile',
      ['models.dashing.offers[0].prices[3].condition: unknown id "smile"'],
    ],
    ['a statement about a model nobody has', 'about.0.model', 't3', ['about[0].model: unknown id "t3"']],
    [
      'a price list of a source nobody has',
      'priceLists.0.source',
      'hearsay',
      ['priceLists[0].source: unknown id "hearsay"'],
    ],
    [
      'a notice of a source nobody has',
      'models.0.notices.0.source',
      'hearsay',
      ['models.dashing.notices[0].source: unknown id "hearsay"'],
    ],
    ['equipment of a model nobody has', 'equipment.2.model', 't3', ['equipment[2].model: unknown id "t3"']],
    [
      'equipment in a group nobody has',
      'equipment.0.items.0.group',
      'magic',
      ['equipment.dashing.items[0].group: unknown id "magic"'],
    ],
    [
      'equipment that forgets an offer',
      'equipment.0.items.0.offers.dashing-elite',
      absent,
      ['equipment.dashing.items[0].offers: nothing is said of "dashing-elite"'],
    ],
    [
      'equipment of an offer nobody has',
      'equipment.0.items.0.offers.dashing-sport',
      'fitted',
      ['equipment.dashing.items[0].offers.dashing-sport: unknown id "dashing-sport"'],
    ],
    [
      'a powertrain without an offer',
      'models.1.powertrains.1',
      { engine: '1.5t', gearbox: '6dct', drive: 'fwd', specs: {} },
      ['models.x70-plus.powertrains[1]: no offer has it'],
    ],
    [
      'a source twice',
      `sources.${sources.length}`,
      source,
      [`sources[${sources.length}].id: "${source?.id}" is taken by sources[0].id`],
    ],
    [
      'an offer twice',
      'models.0.offers.5',
      offer,
      [
        'models.dashing.offers[5].id: "dashing-comfort-plus" is taken by models.dashing.offers[0].id',
        'models.dashing.offers[5]: "1.5t 6mt fwd comfort-plus" is taken by models.dashing.offers[0]',
      ],
    ],
    [
      'an offer id of another model',
      'models.1.offers.0.id',
      'dashing-elite',
      ['models.x70-plus.offers[0].id: "dashing-elite" is taken by models.dashing.offers[2].id'],
    ],
    ...(['trims', 'colours', 'interiors', 'rules', 'notices'] as const).map((list): Breakage => {
      const [first] = dashing?.[list] ?? [];
      const end = dashing?.[list].length ?? 0;
      const path = `models.dashing.${list}`;
      const problem = `${path}[${end}].id: "${first?.id}" is taken by ${path}[0].id`;
      return [`one of its ${list} twice`, `models.0.${list}.${end}`, first, [problem]];
    }),
    [
      'a powertrain twice',
      'models.0.powertrains.3',
      dashing?.powertrains[0],
      expect.arrayContaining([
        'models.dashing.powertrains[3]: "1.5t 6mt fwd" is taken by models.dashing.powertrains[0]',
      ]),
    ],
    [
      'two equipment tables of one model',
      'equipment.3',
      { ...equipment, groups: [], items: [] },
      ['equipment[3].model: "dashing" is taken by equipment[0].model'],
    ],
    [
      'an equipment group twice',
      'equipment.0.groups.9',
      equipment?.groups[0],
      ['equipment.dashing.groups[9].id: "safety" is taken by equipment.dashing.groups[0].id'],
    ],
    [
      'an item of equipment twice',
      'equipment.0.items.1',
      equipment?.items[0],
      ['equipment.dashing.items[1].id: "front-and-side-airbags" is taken by equipment.dashing.items[0].id'],
    ],
    [
      'one id with two Russian names',
      'models.1.colours.2.name.ru',
      'Алый',
      [
        'models.x70-plus.colours[2].name: "silk-red" is "Алый / Silk red" here, but "Шёлковый красный / Silk red" in models.dashing',
      ],
    ],
    [
      'one id with two names',
      'models.1.colours.2.name.en',
      'Silken red',
      [
        'models.x70-plus.colours[2].name: "silk-red" is "Шёлковый красный / Silken red" here, but "Шёлковый красный / Silk red" in models.dashing',
      ],
    ],
  ]);
});

describe('a catalogue whose car codes leave something out or say it twice is refused', () => {
  const codes = copyOfJetour().carCodes ?? [];
  itRefuses([
    [
      'a trim without a place',
      'carCodes.2.ids',
      ['comfort-plus', 'comfort', 'luxury', 'voyage', 'expedition'],
      ['carCodes[2].ids: lacks "elite": add it at the end'],
    ],
    [
      'an engine with two places',
      'carCodes.3.ids',
      ['1.5t', '1.6t', '2.0t', '1.6t'],
      ['carCodes[3].ids[3]: "1.6t" is taken by carCodes[3].ids[1]'],
    ],
    [
      'no row of a step',
      'carCodes',
      codes.filter(({ of }) => of !== 'interior'),
      ['carCodes: no row of "interior": add one at the end'],
    ],
    [
      'two rows of a step',
      'carCodes',
      [...codes, ...codes.slice(4, 5)],
      ['carCodes[8].of: "gearbox" is taken by carCodes[4].of'],
    ],
    [
      'a row of nothing',
      'carCodes.3.of',
      'motor',
      [expect.stringMatching(/^carCodes\[3\]\.of: expected .*"engine".*, got "motor"$/)],
    ],
  ]);
});

describe('a catalogue that misremembers what has gone is refused', () => {
  const name = { ru: 'Имя', en: 'Name' };
  const [row] = copyOfJetour().models[0]?.offers ?? [];
  const gone = {
    id: 'dashing-gone',
    model: 'dashing',
    trim: 'comfort',
    engine: '1.5t',
    gearbox: '6mt',
    drive: 'fwd',
    prices: [{ from: '2023-06-30', value: 100, unit: 'money', source: 'hearsay', date: '2023-06-30' }],
  };
  itRefuses([
    [
      'a trim that is still sold',
      'former',
      { options: [{ step: 'trim', id: 'luxury', name }], offers: [] },
      ['former.options[0].id: "luxury" is still sold'],
    ],
    [
      'a row that is still sold, of a trim without a name, by a source nobody has',
      'former',
      { options: [], offers: [{ ...gone, id: row?.id, trim: 'taxi' }] },
      [
        `former.offers[0].id: "${row?.id ?? ''}" is still sold`,
        'former.offers[0].trim: unknown id "taxi"',
        'former.offers[0].prices[0].source: unknown id "hearsay"',
      ],
    ],
  ]);
});
