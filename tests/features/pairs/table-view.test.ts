import { boolean, constantFrom, option, record, string, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelRangeOf } from '../../../src/configuration/described-range';
import { columnIds } from '../../../src/features/pairs/column-ids';
import { stateOf, viewOf } from '../../../src/features/pairs/table-state';
import { search, SEARCH_LIMIT } from '../../../src/configuration/codec';
import { hidden, sorting, tableView } from '../../../src/features/pairs/table-view';
import { garbageOf } from '../../configuration/arbitrary-query';
import { smallCore } from '../../support/small-catalogue/catalogue';
import { expectCodec, expectQueryPart } from '../../configuration/expect-codec';

const range = modelRangeOf(smallCore);
const { read, write } = tableView(range);

const sortings = option(record({ id: constantFrom(...columnIds), desc: boolean() }), { nil: null });
const searches = string({ unit: 'grapheme', maxLength: SEARCH_LIMIT / 4 });
const hiddens = subarray(columnIds.filter((id) => id !== 'model'));
const idOf = (step: 'model' | 'engine' | 'gearbox') =>
  option(constantFrom(...range.values[step]), { nil: null });

/** Every way of arranging the table. */
const views = record({
  sort: sortings,
  q: searches,
  model: idOf('model'),
  engine: idOf('engine'),
  gearbox: idOf('gearbox'),
  hide: hiddens,
});

describe('the view of the offers table in an address', () => {
  it('is read as it was written, and leaves everything else as it is', () => {
    expectCodec(sorting, sortings, constantFrom('-', '--list', 'list-', 'constructor'));
    expectCodec(search, searches, string({ minLength: SEARCH_LIMIT, unit: 'grapheme' }));
    expectCodec(hidden, hiddens, constantFrom('drive,power', 'model', '.', 'DRIVE.power.drive'));
    expectQueryPart(
      tableView(range),
      views,
      constantFrom('', '?model=city&engine=diesel&gearbox=auto&list=2026-01', '?utm=x'),
      garbageOf(
        ['t.sort', 't.q', 't.hide', 't.engine', 't.model', 't.', 'engine'],
        ['-', ...columnIds, 'list,', 'diesel'],
      ),
    );
  });

  it('is the same one in the shape that the table library takes', () => {
    const view = read('?t.sort=-list&t.q=sport&t.hide=drive,power&t.engine=diesel&engine=petrol');
    expect(stateOf(view)).toEqual({
      sorting: [{ id: 'list', desc: true }],
      globalFilter: 'sport',
      columnFilters: [{ id: 'engine', value: 'diesel' }],
      columnVisibility: { power: false, drive: false },
    });
    expect(viewOf(stateOf(view))).toEqual(view);
    expect(viewOf(stateOf(read('')))).toEqual(read(''));
  });

  it('searches for no more than fits, and cuts no character in two', () => {
    expect(read(`?t.q=${'я'.repeat(500)}`).q).toHaveLength(SEARCH_LIMIT);
    expect(read(`?t.q=${'x'.repeat(SEARCH_LIMIT - 1)}🚗`).q).toBe('x'.repeat(SEARCH_LIMIT - 1));
  });

  it('passes over what it does not know, and never hides the link to the car', () => {
    expect(read('?t.sort=-colour&t.hide=model,nothing&t.gearbox=cvt&t.more=1')).toEqual(read(''));
    expect(write('?t.sort=list', read(''))).toBe('');
  });
});
