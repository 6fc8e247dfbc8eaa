import { describe, expect, it } from 'vitest';
import { readOffers } from '../../../src/commands/new-catalogue/read-offers';

const HEAD = 'model;trim;engine;gearbox;drive;price';
const problemsOf = (file: string) => {
  const read = readOffers(file);
  return read.ok ? [] : read.problems;
};

describe('a file of offers', () => {
  it('is one text in each cell, however many lines it was broken into', () => {
    const read = readOffers(`${HEAD};summary\nCity;Base;1.0;MT;FWD;1;"For long \r\n journeys"\n`);
    expect(read.ok && read.offers[0]?.cells.summary).toBe('For long journeys');
  });

  it('is a row of the price list each, with figures in the columns of their ids', () => {
    const read = readOffers(
      `${HEAD};power;kerbMass;Fuel\nCity;Base;1.0;MT;FWD;19 990,50;95;1 130,5;E10\nCity;Top;1.0;MT;FWD;21990;;;\n`,
    );
    expect(
      read.ok && read.offers.map(({ line, price, figures }) => ({ line, price, figures: [...figures] })),
    ).toEqual([
      {
        line: 2,
        price: 19_990.5,
        figures: [
          ['power', 95],
          ['kerbMass', 1130.5],
          ['fuel', 'E10'],
        ],
      },
      { line: 3, price: 21_990, figures: [] },
    ]);
  });

  it('names each mistake with its line, all at once', () => {
    expect(
      problemsOf(
        `${HEAD};power;colours\nCity;;1.0;MT;FWD;cheap;many;Red\nCity;Top;1.0;MT;FWD;39.900;;Blue;too;much\nCity;Top;1.0;MT;FWD;1;;\n`,
      ),
    ).toEqual([
      'line 2, trim: is empty',
      'line 2, power: "many" is not a number',
      'line 2, price: "cheap" is not a number',
      'line 3: 10 fields, but the head has 8',
      expect.stringMatching(/^line 3, price: "39.900" may be 39900 or 39.900/),
      'line 3, colours: other than on line 2, and it holds for the whole model',
      'line 4: the same car as on line 3',
    ]);
  });

  it.each([
    ['', ['the file is empty']],
    [HEAD, ['there is nothing below the head']],
    [
      'model;trim;engine;gearbox;drive;colour;colour\n',
      ['line 1: no column "price"', 'line 1: unknown column "colour"', 'line 1: unknown column "colour"'],
    ],
    [
      `${HEAD};kind\nCity;Base;1.0;MT;FWD;1;steam`,
      ['line 2, kind: "steam" is none of combustion, hybrid, plug-in, electric'],
    ],
    [
      `${HEAD};kind\nCity;Base;1.0;MT;FWD;1;\nCity;Plus;1.0;MT;FWD;1;hybrid\nCity;Top;1.0;MT;FWD;1;electric`,
      ['line 4, kind: other than on line 3, of the same powertrain'],
    ],
    [`${HEAD};price\n`, ['line 1: the column "price" is there twice']],
    [`${HEAD}\n"`, ['line 2: a quote is not closed']],
  ])('says what is wrong with %j', (file, problems) => {
    expect(problemsOf(file)).toEqual(problems);
  });
});
