import { describe } from 'vitest';
import { rule, text } from '../../../src/catalogue/rows';
import type { Literals } from '../../../src/catalogue/schema/extra';
import { itRefuses } from '../support/broken';
import { absent } from '../support/copy';

const ruled = (condition: Literals, consequence: Literals) =>
  rule('added', [condition, consequence], text('Правило.', 'A rule.'), {
    source: 'search',
    date: '2026-11-21',
    status: 'unconfirmed',
  });

describe('a catalogue that fails the proof by every car is refused', () => {
  itRefuses([
    [
      'a figure that nobody mentions',
      'models.2.specs.boot',
      absent,
      [
        'models.t2-pass.offers[0].specs.boot: neither a value nor "not published"',
        'models.t2-pass.offers[1].specs.boot: neither a value nor "not published"',
      ],
    ],
    [
      'a colour that a rule takes from every car',
      'models.0.rules.0',
      ruled({ colour: ['silk-red'] }, { gearbox: ['6mt'], trim: ['luxury'] }),
      ['models.dashing.colours[2]: no valid car has "silk-red", because of models.dashing.rules[0]'],
    ],
    [
      'rules that leave no car',
      'models.2.rules.2',
      ruled({ drive: ['fwd'] }, { trim: ['voyage'], interior: ['black-red'] }),
      ['models.t2-pass: its rules leave no valid car', 'engines[2]: no valid car has "2.0t"'],
    ],
    [
      'an engine in no car',
      'engines.3',
      { id: '3.0t', name: { ru: '3.0T', en: '3.0T' } },
      ['engines[3]: no valid car has "3.0t"'],
    ],
    ['no offers at all', 'models.2.offers', [], ['models.t2-pass.offers: expected at least one, got []']],
    [
      'a pair that no powertrain describes',
      'models.0.offers.3.gearbox',
      '7dct',
      ['models.dashing.offers[3]: no powertrain "1.5t 7dct fwd"'],
    ],
  ]);
});
