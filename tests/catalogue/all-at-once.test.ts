import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkCatalogue } from '../../src/catalogue/check/check-catalogue';

const example = readFileSync('public/examples/nordlicht.json', 'utf8');

/** What is wrong with the example once each of these has been put in the place of another, where it first stands. */
function problemsWith(...slips: readonly (readonly [string, string])[]): readonly string[] {
  const broken = slips.reduce((text, [before, after]) => {
    expect(text).toContain(before);
    return text.replace(before, () => after);
  }, example);
  const checked = checkCatalogue(JSON.parse(broken));
  return checked.ok ? [] : checked.problems.map((problem) => problem.replace(/\[\d+\]/g, '[]'));
}

it('names a mistyped key, a price of too many decimals, one in quotes and an unknown extra all at once', () => {
  const [first = '', second = ''] = Array.from(
    example.matchAll(/"value": [\d.]+,\s+"unit": "EUR"/g),
    ([found]) => found,
  );
  const problems = problemsWith(
    ['"summary": {', '"sumary": {}, "summary": {'],
    [first, first.replace(/[\d.]+/, '18490.555')],
    [second, second.replace(/[\d.]+/, '"22.490"')],
    [/"contains": \[\s*"[^"]+"/.exec(example)?.[0] ?? '', '"contains": ["nobody"'],
  );
  expect(problems).toEqual([
    expect.stringMatching(/\.sumary: unknown key$/),
    expect.stringMatching(/contains\[\]: unknown id "nobody"$/),
    expect.stringMatching(/value: has more decimals than EUR: 18490.555$/),
    expect.stringMatching(/value: an amount of EUR needs a number, such as 22490, got "22.490"$/),
  ]);
});

it('says which currency the file is in to an amount in another', () => {
  expect(problemsWith(['"unit": "EUR"', '"unit": "RUB"'])).toEqual([
    expect.stringMatching(/unit: expected "EUR", the currency of this file, got "RUB"$/),
  ]);
});
