import { describe } from 'vitest';
import { itRefuses } from '../support/broken';
import { absent, copyOfJetour } from '../support/copy';

const { sources } = copyOfJetour();
const place = (id: string) => sources.findIndex((source) => source.id === id);
const [dashing] = copyOfJetour().models;
const length = dashing?.specs.length;
const article = place('launch-report');
const table = place('price-table-2026-01');
const copy = place('importer-copy');
const market = place('market-2026-09');
const { about } = copyOfJetour();
const ended = about.findIndex(({ since }) => since);

describe('a catalogue that is surer or newer than its sources is refused', () => {
  itRefuses([
    [
      'a figure newer than its source',
      'models.0.specs.boot.date',
      '2023-08-30',
      [
        'models.dashing.specs.boot.date: is of 2023-08-30, but its source "brochure-belarus" is of 2023-08-29',
      ],
    ],
    [
      'a figure newer than a span of days',
      'models.0.specs.tyres.date',
      '2025-09',
      [
        'models.dashing.specs.tyres.date: is of 2025-09, but its source "dashing-sheets" is of 2025-06-27..2025-08-15',
      ],
    ],
    ['a figure of the month of its source', 'models.0.specs.boot.date', '2023-08', []],
    ['a figure of the year of its source', 'models.0.specs.boot.date', '2023', []],
    [
      'a witness newer than its source',
      'models.0.specs.length.also.0.date',
      '2024',
      [
        'models.dashing.specs.length.also[0].date: is of 2024, but its source "brochure-belarus" is of 2023-08-29',
      ],
    ],
    [
      'a confirmed figure that one dealer abroad gives',
      'models.0.specs.boot',
      { ...length, source: 'brochure-belarus', date: '2023-08-29', unit: 'l', also: undefined },
      [
        'models.dashing.specs.boot.status: is confirmed, but only "brochure-belarus" says so, which is not the importer’s',
      ],
    ],
    [
      'a confirmed figure that one publisher gives twice',
      'models.0.specs.length',
      {
        value: 4590,
        unit: 'mm',
        status: 'confirmed',
        source: 'dealer-models',
        date: '2026-02-06',
        also: [{ source: 'price-table-2026-01', date: '2026-01-30' }],
      },
      [
        'models.dashing.specs.length.status: is confirmed, but only "dealer-models" says so, which is not the importer’s',
      ],
    ],
    [
      'a confirmed figure whose second witness nobody can open',
      'models.0.specs.tank.status',
      'confirmed',
      [
        'models.dashing.specs.tank.status: is confirmed, but only "brochure-belarus" says so, which is not the importer’s',
      ],
    ],
    [
      'a confirmed figure that only the brief gives',
      'models.2.offers.0.grounds.drive.status',
      'confirmed',
      [
        'models.t2-pass.offers[0].grounds.drive.status: is confirmed, but only "brief" says so, which is not the importer’s',
      ],
    ],
    [
      'a confirmed rule that one dealer gives',
      'models.0.rules.0.status',
      'confirmed',
      [
        'models.dashing.rules[0].status: is confirmed, but only "dashing-sheets" says so, which is not the importer’s',
      ],
    ],
    [
      'confirmed equipment that one dealer gives',
      'equipment.1.items.0.status',
      'confirmed',
      [
        'equipment.x70-plus.items[0].status: is confirmed, but only "x70-plus-comfort-sheet" says so, which is not the importer’s',
      ],
    ],
    [
      'a confirmed change of what was said, that one source gives',
      `about.${ended}.since.status`,
      'confirmed',
      [
        `about[${ended}].since.status: is confirmed, but only "${about[ended]?.since?.source ?? ''}" says so, which is not the importer’s`,
      ],
    ],
    [
      'a confirmed figure with a doubtful note',
      'models.0.specs.length.note',
      { ru: 'Приблизительно.', en: 'Approximate.' },
      ['models.dashing.specs.length.note: contradicts the status, which is confirmed'],
    ],
    [
      'a doubt in one language only',
      'models.0.specs.length.note',
      { ru: 'Для России не подтверждено.', en: 'Of the longest version.' },
      ['models.dashing.specs.length.note: contradicts the status, which is confirmed'],
    ],
    [
      'an unconfirmed figure whose note says it is confirmed',
      'models.0.specs.boot.note',
      { ru: 'Подтверждено импортёром.', en: 'Confirmed by the importer.' },
      ['models.dashing.specs.boot.note: contradicts the status, which is unconfirmed'],
    ],
    [
      'an unconfirmed figure whose note says so',
      'models.0.specs.boot.note',
      { ru: 'Для России не подтверждено.', en: 'Not confirmed for Russia.' },
      [],
    ],
    [
      'a source without a publisher',
      `sources.${article}.publisher`,
      absent,
      [`sources[${article}].publisher: missing`],
    ],
    [
      'a source without a version',
      `sources.${article}.version`,
      absent,
      [`sources[${article}].version: missing`],
    ],
    [
      'a saved copy at the address of a branch',
      `sources.${table}.url`,
      'https://github.com/alexsab-ru/astro-json/blob/main/src/complectations-prices.json',
      [`sources[${table}].url: does not name the state that was saved`],
    ],
    [
      'a saved copy at the address of a list of states',
      `sources.${table}.url`,
      'https://github.com/alexsab-ru/astro-json/commits/main/src/complectations-prices.json',
      [`sources[${table}].url: does not name the state that was saved`],
    ],
    [
      'a saved copy without an address',
      `sources.${market}.url`,
      absent,
      [`sources[${market}].url: missing, but the version is saved-copy`],
    ],
    [
      'a state of a version history as if it were the document itself',
      `sources.${table}.version`,
      'as-published',
      [`sources[${table}].version: the address leads into a version history, so it must be a saved-copy`],
    ],
    [
      'an address where there should be none',
      `sources.${copy}.url`,
      'https://example.org/',
      [`sources[${copy}].url: is there, but the version says no-address`],
    ],
    [
      'a source of three days',
      `sources.${article}.date`,
      '2023-06-30..2023-07-01..2023-07-02',
      [
        `sources[${article}].date: expected a date like 2026-01-30, or a span like 2025-03..2025-08, got "2023-06-30..2023-07-01..2023-07-02"`,
      ],
    ],
    [
      'a price with benefits without a condition',
      'models.0.offers.0.prices.3.condition',
      absent,
      ['models.dashing.offers[0].prices[3]: a price with benefits needs a condition'],
    ],
    [
      'a list price with a condition',
      'models.0.offers.0.prices.0.condition',
      'trade-in',
      ['models.dashing.offers[0].prices[0]: only a price with benefits has a condition'],
    ],
  ]);
});
