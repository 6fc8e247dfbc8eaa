import {
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  oneof,
  option,
  property,
  record,
  string,
  subarray,
  tuple,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jetourCore } from '../../../src/catalogue/jetour/core';
import { readAddress } from '../../../src/configuration/address';
import { modelRangeOf } from '../../../src/configuration/model-range';
import { columnIds, filterIds } from '../../../src/features/pairs/column-ids';
import {
  isPlain,
  readTableView,
  SEARCH_LIMIT,
  writeTableView,
  type TableView,
} from '../../../src/features/pairs/table-view';

const range = modelRangeOf(jetourCore);
const read = (query: string) => readTableView(range, query);

const filter = (id: (typeof filterIds)[number]) =>
  option(
    constantFrom(...range.values[id]).map((value) => ({ id, value })),
    { nil: undefined },
  );

/** Every way of arranging the table. */
const views = record({
  sorting: array(record({ id: constantFrom(...columnIds), desc: boolean() }), { maxLength: 1 }),
  globalFilter: string({ unit: 'grapheme', maxLength: SEARCH_LIMIT / 4 }),
  columnFilters: tuple(...filterIds.map(filter)).map((all) => all.filter((each) => each !== undefined)),
  columnVisibility: subarray(columnIds.filter((id) => id !== 'model')).map((hidden) =>
    Object.fromEntries(hidden.map((id) => [id, false])),
  ),
});

const car = '?model=dashing&engine=1.6t&gearbox=7dct&list=2026-01';
const words = oneof(
  string({ unit: 'binary' }),
  constantFrom('-', ...columnIds, 'list,', '1.6t', '%E0%A4%A', '&'),
);
const keys = oneof(string(), constantFrom('t.sort', 't.q', 't.hide', 't.engine', 't.model', 't.', 'engine'));
const garbage = oneof(
  string({ unit: 'binary' }),
  array(tuple(keys, words).map((pair) => pair.join('='))).map((all) => `?${all.join('&')}`),
  array(tuple(keys, words)).map((all) => `?${new URLSearchParams(all).toString()}`),
);

describe('the view of the offers table in an address', () => {
  it('is read as it was written, beside any car', () => {
    assert(
      property(views, constantFrom('', car, '?utm=x'), (view, query) => {
        expect(read(writeTableView(query, view))).toEqual(view);
      }),
    );
  });

  it('leaves everything else in the address as it is', () => {
    assert(
      property(views, views, (before, after) => {
        const query = writeTableView(writeTableView(car, before), after);
        const { selection, problems } = readAddress(range, query);
        expect(selection).toEqual(readAddress(range, car).selection);
        expect(problems).toEqual([]);
        expect(writeTableView(query, read(''))).toBe(car);
      }),
    );
  });

  it('is a view whatever the address holds, and the same one when written again', () => {
    assert(
      property(garbage, (query) => {
        const view = read(query);
        expect(read(writeTableView(query, view))).toEqual(view);
        expect(view.globalFilter.length).toBeLessThanOrEqual(SEARCH_LIMIT);
        for (const { id } of view.sorting) expect(columnIds).toContain(id);
        for (const id of Object.keys(view.columnVisibility)) expect(columnIds).toContain(id);
        for (const { id, value } of view.columnFilters) {
          expect(filterIds.some((each) => each === id && range.values[each].includes(String(value)))).toBe(
            true,
          );
        }
      }),
    );
  });

  it('says nothing of a table as it comes', () => {
    assert(
      property(oneof(views, constant<TableView>(read(''))), (view) => {
        expect(isPlain(view)).toBe(writeTableView('', view) === '');
      }),
    );
    expect(isPlain(read(''))).toBe(true);
    expect(writeTableView('?t.sort=list', read(''))).toBe('');
  });

  it('reads what a person would write', () => {
    expect(read('?t.sort=-list&t.q=luxury&t.hide=drive,power&t.engine=1.6t&engine=1.5t')).toEqual({
      sorting: [{ id: 'list', desc: true }],
      globalFilter: 'luxury',
      columnFilters: [{ id: 'engine', value: '1.6t' }],
      columnVisibility: { power: false, drive: false },
    });
  });

  it('passes over what it does not know, and never hides the link to the car', () => {
    expect(read('?t.sort=-colour&t.hide=model,nothing&t.gearbox=9at&t.more=1')).toEqual(read(''));
  });
});
