import { expect, it } from 'vitest';
import { whatIsPending, withoutPicks } from '../../src/app/pending';

const BY_PATH = 'model=dashing&engine=1.6t&gearbox=7dct&drive=fwd&trim=luxury';
const BY_QUERY = 'colour=moon-white&interior=black&list=2026-01';

it.each([
  ['', ''],
  ['?', ''],
  ['?engine=1.6t&list=2026-01', 'picks'],
  ['?model=dashing&colour=moon-white&list=2026-01', 'picks'],
  ['?utm_source=forum', ''],
  ['?utm_source=forum&engine=1.6t', 'picks'],
  ['?engine=1.6t&colour=silk-red&list=2026-01', 'picks finish'],
  ['?interior=white', 'picks finish'],
  ['?list=2025-11', 'picks list'],
  ['?colour=silk-red&list=2025-11', 'picks finish list'],
  ['?engine=1.5t&list=2026-01', 'car'],
  ['?model=x70-plus', 'car'],
  ['?engine=1.6t&catalogue=cars.json', 'car'],
  ['?engine=1.6t&engine=v8', 'car'],
])('the query %j makes pending: %j', (search, pending) => {
  expect(whatIsPending(search, BY_PATH, BY_QUERY)).toBe(pending);
});

it('what follows from the picks is known before the parts that load late', () => {
  expect(withoutPicks('picks finish list')).toBe('finish list');
  expect(withoutPicks('picks')).toBe('');
});
