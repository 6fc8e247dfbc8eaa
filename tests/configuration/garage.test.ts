// @vitest-environment jsdom
import process from 'node:process';
import {
  assert,
  constantFrom,
  integer,
  property,
  record,
  string,
  uniqueArray,
  uuid,
  type Arbitrary,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  duplicated,
  edited,
  inserted,
  MOST_SAVED,
  moved,
  NAME_LIMIT,
  removed,
  type Garage,
  type SavedCar,
} from '../../src/configuration/garage';
import { FILE_LIMIT, readGarageFile, withFile, writeGarageFile } from '../../src/configuration/garage-file';
import { readGarage, readSavedCar, writeGarage, writeSavedCar } from '../../src/configuration/garage-format';
import { createGarage, garageStorage } from '../../src/configuration/garage-store';
import { storageGate } from '../../src/ui/storage-gate';
import { storageWith } from '../support/storage';

const car = (id: string, more: Partial<SavedCar> = {}): SavedCar => ({
  id,
  query: '?model=city&list=2026-01',
  name: '',
  note: '',
  saved: '2026-11-25',
  price: 110_000_000,
  more: {},
  ...more,
});

const savedCars: Arbitrary<SavedCar> = record({
  id: uuid(),
  query: string({ unit: 'binary', maxLength: 60 }).map((text) => `?${text}`),
  name: string({ unit: 'binary', maxLength: 20 }),
  note: string({ unit: 'binary', maxLength: 50 }),
  saved: constantFrom('2026-11-25', '2024-02-29'),
  price: integer({ min: 0 }),
  more: constantFrom({}, { mileage: 3 }, { later: { deep: [null] } }),
});
const garages = uniqueArray(savedCars, { maxLength: 8, selector: ({ id }) => id });

/** As many files as take a moment; DAMAGED_FILES says how many else. */
const DAMAGED = Number(process.env['DAMAGED_FILES'] ?? 1000);

const KEY = 'to-scale.garage.kite';
const openGarage = (storage: () => Storage) =>
  createGarage(storageGate({ storage, ...garageStorage('kite') }));

describe('the saved cars', () => {
  it('come back from what is written, what a later version added included', () => {
    assert(
      property(garages, (cars) => {
        const text = JSON.stringify(writeGarage({ cars, unread: [] }));
        expect(readGarage(JSON.parse(text))).toEqual({ cars, unread: [] });
        expect(readGarageFile('kite', writeGarageFile('kite', cars))).toEqual(
          cars.length > 0 ? { ok: true, cars } : { ok: false, problem: { kind: 'empty' } },
        );
      }),
    );
  });

  it('are moved, doubled, renamed and taken away without touching the others', () => {
    assert(
      property(garages, integer({ min: -9, max: 9 }), integer({ min: 0, max: 7 }), (cars, by, at) => {
        const one = cars[at];
        if (!one) return;
        const others = (all: Garage) => all.filter(({ id }) => id !== one.id && id !== 'copy');
        const all = [
          moved(cars, one.id, by),
          removed(cars, one.id),
          edited(cars, one.id, { note: 'x' }),
          duplicated(cars, one.id, { id: 'copy', name: 'twin' }),
        ];
        for (const each of all) expect(others(each)).toEqual(others(cars));
        expect(moved(moved(cars, one.id, 1), one.id, -1)).toEqual(
          at + 1 < cars.length ? cars : moved(cars, one.id, -1),
        );
        expect(inserted(removed(cars, one.id), one, at)).toEqual(cars);
        expect(duplicated(cars, one.id, { id: 'copy', name: 'twin' })[at + 1]).toEqual({
          ...one,
          id: 'copy',
          name: 'twin',
        });
      }),
    );
  });

  it('stay as many as a browser can keep, with names as long', () => {
    const full = Array.from({ length: MOST_SAVED }, (_, k) => car(`car-${String(k)}`));
    expect(inserted(full, car('more'))).toBe(full);
    expect(edited([car('a')], 'a', { name: 'x'.repeat(200) })[0]?.name).toHaveLength(NAME_LIMIT);
    const twin = duplicated([car('a')], 'a', { id: 'b', name: 'x'.repeat(200) })[1];
    expect(twin?.name).toHaveLength(NAME_LIMIT);
    expect(inserted([car('a')], car('a'))).toHaveLength(1);
  });
});

describe('a file of saved cars', () => {
  const whole = writeGarageFile('kite', [car('a', { name: 'Red' }), car('b')]);

  it('is added to what is there: the same car once, another with its id under a new one', () => {
    const reading = readGarageFile('kite', whole);
    expect(reading).toMatchObject({ ok: true });
    const cars = reading.ok ? reading.cars : [];
    expect(withFile(cars, cars, () => 'new')).toEqual(cars);
    const mine = car('a', { note: 'mine' });
    expect(withFile([mine], cars, () => 'new').map(({ id, name, note }) => [id, name, note])).toEqual([
      ['a', '', 'mine'],
      ['new', 'Red', ''],
      ['b', '', ''],
    ]);
  });

  it.each([
    ['', 'not-a-garage'],
    ['[]', 'not-a-garage'],
    ['{"kind":"to-scale.garage","format":"1","catalogue":"kite","cars":[]}', 'not-a-garage'],
    ['{"kind":"to-scale.garage","format":1,"catalogue":"kite"}', 'not-a-garage'],
    ['{"kind":"to-scale.garage","format":2}', 'later-format'],
    [writeGarageFile('other', [car('a')]), 'other-catalogue'],
    [writeGarageFile('kite', []), 'empty'],
    [writeGarageFile('kite', [car('a'), car('a')]), 'damaged-car'],
    [writeGarageFile('kite', [car('a', { saved: '2026-02-30' })]), 'damaged-car'],
    [writeGarageFile('kite', [car('a', { query: 'javascript:alert(1)' })]), 'damaged-car'],
    [
      writeGarageFile(
        'kite',
        Array.from({ length: 201 }, (_, k) => car(`c${String(k)}`)),
      ),
      'too-many',
    ],
    [' '.repeat(FILE_LIMIT + 1), 'too-large'],
  ])('%# is refused as a whole, with a reason', (text, kind) => {
    expect(readGarageFile('kite', text)).toMatchObject({ ok: false, problem: { kind } });
  });

  it('that are damaged give a reason or the very cars, and never throw', () => {
    const anything = string({ unit: 'binary', maxLength: 6 });
    let refused = 0;
    assert(
      property(
        integer({ min: 0, max: whole.length }),
        integer({ min: 0, max: 40 }),
        anything,
        (at, cut, put) => {
          const damaged = whole.slice(0, at) + put + whole.slice(at + cut);
          const reading = readGarageFile('kite', damaged);
          refused += Number(!reading.ok);
          // What is taken all the same is a garage: it can be written and read again.
          const taken = reading.ok ? reading.cars : [car('a')];
          expect(readGarageFile('kite', writeGarageFile('kite', taken))).toEqual({ ok: true, cars: taken });
        },
      ),
      { numRuns: DAMAGED, seed: 13 },
    );
    expect(refused).toBeGreaterThan(DAMAGED / 2);
  }, 60_000);
});

describe('the cars that a browser keeps', () => {
  it('are there again, and a change in one tab is there in the other', () => {
    const { open } = storageWith({});
    const [one, other] = [openGarage(open), openGarage(open)];
    const add = (id: string) => (cars: Garage) => inserted(cars, car(id));
    expect(one.getState().change(add('a'))).toBe(true);
    expect(other.getState().change(add('b'))).toBe(true);
    one.getState().change((cars) => edited(cars, 'a', { note: 'mine' }));
    const again = openGarage(open);
    again.getState().follow();
    expect(again.getState()).toMatchObject({ isRead: true, problem: null });
    expect(again.getState().cars.map(({ id, note }) => [id, note])).toEqual([
      ['a', 'mine'],
      ['b', ''],
    ]);
  });

  it('and make no sense are kept where they are, beside the others', () => {
    const strange = [{ id: 'a', wheels: 3 }, 'x', { ...writeSavedCar(car('b')), price: -1 }];
    const kept = JSON.stringify({ format: 1, cars: [...strange, writeSavedCar(car('c'))] });
    const { entries, open } = storageWith({ [KEY]: kept });
    const { getState } = openGarage(open);
    getState().follow();
    expect(getState()).toMatchObject({ unread: 3, problem: null });
    getState().change((cars) => edited(cars, 'c', { name: 'Mine' }));
    const after: unknown = JSON.parse(entries.get(KEY) ?? '');
    expect(after).toMatchObject({ cars: [{ id: 'c', name: 'Mine' }, ...strange] });
  });

  it('of a later format are read as far as they are understood, and lose nothing by a change', () => {
    const later = { format: 7, cars: [{ ...writeSavedCar(car('a')), mileage: 5 }], folders: ['x'] };
    const { entries, open } = storageWith({ [KEY]: JSON.stringify(later) });
    openGarage(open)
      .getState()
      .change((cars) => edited(cars, 'a', { note: 'n' }));
    const after: unknown = JSON.parse(entries.get(KEY) ?? '');
    expect(after).toMatchObject({ cars: [{ id: 'a', note: 'n', mileage: 5 }], folders: ['x'] });
  });

  it('and are damaged as a whole are set aside, and said', () => {
    const { entries, open } = storageWith({ [KEY]: '{"cars":"none"}' });
    const { getState } = openGarage(open);
    getState().follow();
    expect(getState()).toMatchObject({ cars: [], problem: 'damaged', isRead: true });
    expect(entries.get(`${KEY}.damaged`)).toBe('{"cars":"none"}');
  });

  it('are shown all the same where the browser is full, and said; and written once there is room', () => {
    let isFull = true;
    const { entries, open } = storageWith({}, (method) => method === 'setItem' && isFull);
    const { getState } = openGarage(open);
    expect(getState().change((cars) => inserted(cars, car('a')))).toBe(false);
    getState().change((cars) => inserted(cars, car('b')));
    expect(getState()).toMatchObject({ problem: 'refused', cars: [{ id: 'a' }, { id: 'b' }] });
    isFull = false;
    expect(getState().change((cars) => removed(cars, 'b'))).toBe(true);
    expect(getState()).toMatchObject({ problem: null, cars: [{ id: 'a' }] });
    expect(entries.get(KEY)).toContain('"id":"a"');
  });

  it('are shown all the same where the browser keeps nothing at all', () => {
    const { open } = storageWith({}, () => true);
    const { getState } = openGarage(open);
    getState().follow();
    getState().change((cars) => inserted(cars, car('a')));
    getState().change((cars) => edited(cars, 'a', { note: 'n' }));
    expect(getState()).toMatchObject({ problem: 'refused', cars: [{ id: 'a', note: 'n' }] });
  });

  it('never make anything throw, whatever stands there', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        const { open } = storageWith({ [KEY]: text });
        const { getState } = openGarage(open);
        getState().follow();
        expect(getState().isRead).toBe(true);
      }),
    );
    expect(readSavedCar(null)).toBeNull();
  });
});
