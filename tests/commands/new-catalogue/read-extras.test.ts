import { describe, expect, it } from 'vitest';
import { readExtras } from '../../../src/commands/new-catalogue/read-extras';
import { readOffers } from '../../../src/commands/new-catalogue/read-offers';

const read = readOffers(
  `model;trim;engine;gearbox;drive;price
City;Base;1.0;MT;FWD;19990
City;Sport;1.0;MT;FWD;21990
City;Sport;1.5;AT;AWD;25990
Tour;Base;1.5;AT;FWD;29990
`,
);
if (!read.ok) throw new Error(read.problems.join('\n'));
const { offers } = read;
const HEAD = 'model;extra;group;price;standard;optional';
const problemsOf = (file: string) => readExtras(file, offers).problems;

/** The lines of the price list, from 2 on, that have an extra as standard and on request. */
const rowsOf = (line: string) => {
  const { extras, problems } = readExtras(`${HEAD}\n${line}\n`, offers);
  expect(problems).toEqual([]);
  return extras.map(({ standard, optional }) =>
    [standard, optional].map((rows) => [...rows].map((row) => row.line)),
  );
};

describe('a list of extras', () => {
  it.each([
    [';Towbar;Outside;690;;*', [[], [2, 3, 4, 5]]],
    [
      ';Towbar;Outside;690;Sport;*',
      [
        [3, 4],
        [2, 5],
      ],
    ],
    [';Towbar;Outside;690;;sport + 1.5 | Base', [[], [4, 2, 5]]],
    ['Tour | City;Towbar;Outside;690;AWD;MT', [[4], [2, 3]]],
    ['City;Towbar;Outside;0;;*', [[], [2, 3, 4]]],
  ])('names the rows that have each: %s', (line, rows) => {
    expect(rowsOf(line)).toEqual([rows]);
  });

  it('names each mistake with its line, all at once', () => {
    expect(
      problemsOf(`${HEAD};contains;only with
Tower;Towbar;Outside;690;;*;;
City;Radio;;1.290;;Sporty;;
;Heating;Inside;;;*;;
;Winter;Packages;390;;*;Heeting | Towbar;Radio
;Empty;Inside;1;;;;
City;heating;Inside;300;Sport;;;
`),
    ).toEqual([
      'line 2, model: no offer is of "Tower"',
      'line 3, group: is empty',
      'line 3, optional: no row has "Sporty" as its trim, engine, gearbox or drive',
      expect.stringMatching(/^line 3, price: "1.290" may be 1290 or 1.290/),
      'line 4, price: is empty, and it is on request',
      'line 5, contains: there is no extra "Heeting"',
      'line 5, contains: City Base 1.0 has no "Towbar"',
      'line 5, only with: City Base 1.0 has no "Radio"',
      'line 6: no row has it. Name trims or engines in "standard" or "optional", or * for every row',
      'line 7: the same extra of the same row as on line 4',
    ]);
  });

  it('finds an extra that another names in other letters, by the name of its own line', () => {
    const { extras } = readExtras(`${HEAD};contains\n;Towbar;A;1;;*;\n;Set;A;1;;*;TOWBAR\n`, offers);
    expect(extras[1]?.others.contains).toEqual(['Towbar']);
  });
});
