import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/app/car-address';
import { routeAt } from '../../src/app/route';
import { jetourCore } from '../../src/catalogue/jetour/core';
import { readAddress, writeAddress } from '../../src/configuration/address';
import { carOf } from '../../src/configuration/car';
import { modelRangeOf } from '../../src/configuration/described-range';

/** Addresses that were given out, in every form there ever was, and what each names. Rows are added, never changed. */
const given: Readonly<Record<string, string>> = JSON.parse(
  readFileSync('tests/app/given-links.json', 'utf8'),
);
const range = modelRangeOf(jetourCore);

function shownAt(address: string) {
  const { pathname, search } = new URL(address, 'https://cars.example');
  const { language, view, place } = routeAt(pathname, '/', (id) => range.models.has(id));
  if (!view) throw new Error(`${address} has no view`);
  const { selection, problems } = readAddress(range, search, place);
  const { ids, model } = carOf(range, selection);
  const car = [view.id, model.id, ids.offer, ids.colour, ids.interior, selection.list];
  return { language, view, selection, problems, car };
}

describe('an address that was given out', () => {
  it.each(Object.entries(given))('%s still shows: %s', (address, named) => {
    const { language, view, selection, problems, car } = shownAt(address);
    expect(problems).toEqual([]);
    expect(car).toEqual(expect.arrayContaining(named.split(' ')));
    const now = addressOf(range, language, view, writeAddress(selection));
    expect(shownAt(`/${now.path}${now.query}`).car, 'the address that the page makes of it').toEqual(car);
  });
});
