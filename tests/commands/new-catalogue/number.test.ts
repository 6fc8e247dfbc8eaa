import { expect, it } from 'vitest';
import { readNumber } from '../../../src/commands/new-catalogue/number';

it.each([
  ['39900', 39_900],
  ['39 900', 39_900],
  ['39\u{a0}900,50', 39_900.5],
  ['39’900.5', 39_900.5],
  ['7,9', 7.9],
  ['0,125', 0.125],
  ['1234.567', 1234.567],
  ['-500', -500],
])('reads %s', (text, value) => {
  expect(readNumber(text)).toEqual({ value });
});

it.each(['', 'cheap', '39.900,50', '1e5', '€ 5', '--1'])('refuses "%s"', (text) => {
  expect(readNumber(text)).toEqual({ problem: `"${text}" is not a number` });
});

it.each(['39.900', '39,900', '-1.200'])('asks what "%s" is', (text) => {
  expect(readNumber(text)).toEqual({ problem: expect.stringContaining('may be') });
});
