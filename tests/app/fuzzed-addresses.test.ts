import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressOf } from '../../src/app/car-address';
import { routeAt } from '../../src/app/route';
import { viewOf, views } from '../../src/app/views';
import { jetourCore } from '../../src/catalogue/jetour/core';
import { steps, type Step } from '../../src/catalogue/steps';
import { readAddress } from '../../src/configuration/address';
import { carOf } from '../../src/configuration/car';
import { linkQuery } from '../../src/configuration/link';
import { modelRangeOf } from '../../src/configuration/described-range';
import { rowNames } from '../../src/configuration/place';
import { garbageOf } from '../configuration/arbitrary-query';
import { allCars } from '../support/cars';
import { patience, runs } from '../support/runs';

const range = modelRangeOf(jetourCore);
const keyOf = (car: Readonly<Record<'offer' | Step, string>>) =>
  [car.offer, ...steps.map((step) => car[step])].join(' ');
const sold = new Set(allCars(jetourCore).map(keyOf));

const rows = jetourCore.models.flatMap((model) => Array.from(rowNames(model).values()));
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

/** The car, and the address that the page makes of what was read. */
function shownOf({ language, view, selection, foreign }: ReturnType<typeof read>) {
  const { path: to, query: picks } = addressOf(range, language, view, linkQuery(range, selection, foreign));
  return { language, view: view.id, car: keyOf(carOf(range, selection).ids), address: `/${to}${picks}` };
}

/** What is shown at an address, and what is shown at the address that the page makes of it. */
function shownTwice(found: ReturnType<typeof read>) {
  const first = shownOf(found);
  const { pathname, search } = new URL(first.address, 'https://cars.example');
  const again = shownOf(read(pathname, search));
  return { first, again };
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
        const { first, again } = shownTwice(found);
        expect(sold.has(first.car), first.car).toBe(true);
        expect(again).toEqual(first);
        if (foreign.length === 0) proven.add(key);
      }),
      { numRuns: runs(500, 1_000_000), seed: 10 },
    );
  },
  patience,
);
