import { describe, expect, it } from 'vitest';
import { jetourCatalogue } from '../../src/catalogue/jetour/catalogue';
import { certaintyOf, witnessesOf } from '../../src/catalogue/witnesses';

// A witness of its own: it walks the data as JSON and knows neither where figures stand nor how the check finds them.
type Json = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const objects: { readonly path: string; readonly object: Json }[] = [];
const walk = (value: unknown, path: string): void => {
  if (!isRecord(value)) return;
  if (!Array.isArray(value)) objects.push({ path, object: value });
  for (const [key, part] of Object.entries(value)) walk(part, `${path}.${key}`);
};
walk(jetourCatalogue, 'catalogue');

const sources = new Map(jetourCatalogue.sources.map((source) => [source.id, source]));
const sourceOf = (object: Json) => {
  const source = sources.get(String(object['source']));
  if (!source) throw new Error(`unknown source ${String(object['source'])}`);
  return source;
};
const cited = objects.filter(({ object }) => 'source' in object && 'date' in object);
const stated = objects.filter(({ object }) => 'status' in object);

describe('what the catalogue says', () => {
  it('is found by the walk', () => {
    expect(stated.length).toBeGreaterThan(450);
    expect(cited.length).toBeGreaterThan(stated.length);
  });

  it('is never newer than its source', () => {
    const newer = cited.filter(({ object }) => {
      const last = sourceOf(object).date.split('..').at(-1) ?? '';
      const date = String(object['date']);
      return date.slice(0, last.length) > last.slice(0, date.length);
    });
    expect(newer.map(({ path }) => path)).toEqual([]);
  });

  it('is confirmed only by the importer or by two publishers whose documents can be opened', () => {
    const tooSure = stated.filter(({ object }) => {
      if (object['status'] !== 'confirmed') return false;
      const also = Array.isArray(object['also']) ? object['also'].filter(isRecord) : [];
      const open = [object, ...also].map(sourceOf).filter(({ url, trust }) => url && trust !== 'project');
      const publishers = new Set(open.map(({ publisher }) => publisher.en));
      return publishers.size < 2 && !open.some(({ trust }) => trust === 'importer' || trust === 'registry');
    });
    expect(tooSure.map(({ path }) => path)).toEqual([]);
  });

  it('has a condition wherever it is a price with benefits', () => {
    const prices = objects.filter(({ object }) => object['basis'] === 'with-benefits');
    expect(prices.length).toBeGreaterThan(60);
    const bare = prices.filter(({ object }) => object['value'] !== null && !object['condition']);
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it('never doubts in a note what it calls confirmed', () => {
    const doubted = stated.filter(
      ({ object }) =>
        object['status'] === 'confirmed' &&
        /not confirmed|approximate|presumabl|приблизительн|не подтвержд|видимо/i.test(
          JSON.stringify(object['note'] ?? ''),
        ),
    );
    expect(doubted.map(({ path }) => path)).toEqual([]);
  });
});

describe('the sources', () => {
  it('all have a publisher, a title and an exact version', () => {
    for (const { id, publisher, title, url = '', version } of jetourCatalogue.sources) {
      expect([id, publisher.ru, publisher.en, title.ru, title.en].every(Boolean)).toBe(true);
      const isExact = /\/[0-9a-f]{40}\//.test(url);
      expect([id, isExact]).toEqual([id, version === 'saved-copy']);
      expect([id, url === '']).toEqual([id, version === 'no-address']);
    }
  });

  it('have titles without the date, which stands beside them', () => {
    // "Terms for buying a T2, November 2024": a promotion is named by its month, a copy by its day.
    const dated = jetourCatalogue.sources.filter(({ title }) =>
      /\b\d{1,2} [a-z]+ 20\d\d\b/i.test(title['en'] ?? ''),
    );
    expect(dated.map(({ id }) => id)).toEqual([]);
  });
});

describe('how sure a statement is', () => {
  const of = (status: 'confirmed' | 'unconfirmed' | 'not-published', source: string, ...also: string[]) => ({
    status,
    source,
    also: also.map((id) => ({ source: id, date: '2024' })),
  });

  it.each([
    ['official', of('confirmed', 'importer-t2-white')],
    ['official', of('confirmed', 'dealer-models', 'importer-t2-white')],
    ['independent', of('confirmed', 'dealer-models', 'brochure-belarus')],
    ['several', of('unconfirmed', 'article-avtotor', 'dealer-models')],
    ['dealer', of('unconfirmed', 'dealer-models', 'price-table-2026-01')],
    ['dealer-abroad', of('unconfirmed', 'brochure-belarus', 'importer-copy')],
    ['press', of('unconfirmed', 'article-avtotor', 'article-plans')],
    ['compilation', of('unconfirmed', 'importer-copy')],
    ['project', of('unconfirmed', 'brief')],
    ['search', of('not-published', 'search')],
    ['importer', of('unconfirmed', 'importer-t2-white')],
    [null, of('confirmed', 'hearsay')],
  ] as const)('is %s', (certainty, statement) => {
    expect(certaintyOf(statement, sources)).toBe(certainty);
  });

  it('counts a publisher once, and none that nobody can open', () => {
    const statement = of(
      'unconfirmed',
      'samara-2024-02-20',
      'samara-2025-08-25',
      'importer-copy',
      'brief',
      'hearsay',
      'krasnodar-2025-03-21',
    );
    expect(witnessesOf(statement, sources).map(({ id }) => id)).toEqual([
      'samara-2024-02-20',
      'krasnodar-2025-03-21',
    ]);
  });
});
