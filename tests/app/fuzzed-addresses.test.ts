import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressOf } from '../../src/app/car-address';
import { routeAt } from '../../src/app/route';
import { viewOf, views } from '../../src/app/views';
import { jetourCore } from '../../src/catalogue/jetour/core';
import { steps } from '../../src/catalogue/steps';
import { readAddress, writeAddress } from '../../src/configuration/address';
import { carOf } from '../../src/configuration/car';
import { modelRangeOf } from '../../src/configuration/described-range';
import { rowNames } from '../../src/configuration/place';
import { garbageOf } from '../configuration/arbitrary-query';
import { allCars } from '../support/cars';
import { patience, runs } from '../support/runs';

const range = modelRangeOf(jetourCore);
const keyOf = (car: Readonly<Record<string, string>>) =>
  [car['offer'], ...steps.map((step) => car[step])].join(' ');
const sold = new Set(allCars(jetourCore).map((car) => keyOf({ ...car })));

const rows = jetourCore.models.flatMap((model) => [...rowNames(model).values()]);
const values = [...new Set(steps.flatMap((step) => range.values[step]))];
const part = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('en', 'ru', ...range.models.keys(), ...rows) },
  { weight: 2, arbitrary: fc.constantFrom(...views.map(({ path }) => path), 'index.html', '', '..', '%2F') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const path = fc
  .tuple(fc.array(part, { maxLength: 4 }), fc.constantFrom('', '/', '.html', '/index.html'))
  .map(([parts, end]) => `/${parts.join('/')}${end}`);
const pair = fc.tuple(fc.constantFrom(...steps, 'list'), fc.constantFrom(...values, ...range.lists.keys()));
const query = fc.oneof(
  fc.array(pair, { maxLength: 7 }).map((all) => `?${all.map((each) => each.join('=')).join('&')}`),
  garbageOf([...steps, 'list', 'catalogue', 'code'], values),
  fc.constant(''),
);

function read(at: string, asked: string) {
  const { language, view, place } = routeAt(at, '/', (id) => range.models.has(id));
  return { language, view: view ?? viewOf('configure'), ...readAddress(range, asked, place) };
}

/** Proves of what was read that it is a car that is sold, and that its address stays what it is. */
function prove({ language, view, selection, foreign }: ReturnType<typeof read>): void {
  const car = keyOf(carOf(range, selection).ids);
  expect(sold.has(car), car).toBe(true);
  const canonical = (of: ReturnType<typeof read>) => {
    const { path: to, query: picks } = addressOf(
      range,
      of.language,
      of.view,
      writeAddress(of.selection, of.foreign),
    );
    return `/${to}${picks}`;
  };
  const address = canonical({ language, view, selection, foreign, problems: [] });
  const { pathname, search } = new URL(address, 'https://cars.example');
  const again = read(pathname, search);
  expect(canonical(again)).toBe(address);
  expect([again.language, again.view.id]).toEqual([language, view.id]);
  const shown = keyOf(carOf(range, again.selection).ids);
  expect(sold.has(shown), shown).toBe(true);
  // What was set aside is no part of an address, and has a say in what is filled in.
  if (Object.keys(selection.aside).length === 0) expect(shown).toBe(car);
}

it(
  'any address at all is read as a car that is sold, and what the page makes of it stays as it is',
  () => {
    // Most addresses ask for one of not so many things: each of those is proven once.
    const proven = new Set<string>();
    fc.assert(
      fc.property(path, query, (at, asked) => {
        const found = read(at, asked);
        const { language, view, selection, foreign } = found;
        const key = JSON.stringify([language, view.id, selection]);
        if (foreign.length === 0 && proven.has(key)) return;
        prove(found);
        if (foreign.length === 0) proven.add(key);
      }),
      { numRuns: runs(500, 1_000_000), seed: 10 },
    );
  },
  patience,
);
