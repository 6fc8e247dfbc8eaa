import type { Catalogue } from '../schema/catalogue';
import type { Text } from '../schema/primitives';
import { isConfirmable } from '../witnesses';
import { check, type Findings } from './finding';
import { citationsOf, groundsOf } from '../places';
import type { Source } from '../schema/source';

/** The last day that a span speaks of: of `2025-03..2025-08` it is `2025-08`. */
const endOf = (span: string): string => span.split('..').at(-1) ?? span;

/** Whether a date lies after a span. As exact as the coarser of the two: `2026-01-30` does not lie after `2026-01`. */
const isAfter = (date: string, span: string): boolean => {
  const end = endOf(span);
  const length = Math.min(date.length, end.length);
  return date.slice(0, length) > end.slice(0, length);
};

/** In whichever language: what a note of something confirmed must not say, and of something unconfirmed must not. */
const doubt =
  /not confirmed|unconfirmed|approximate|presumabl|our reading|we take it|не подтвержд|приблизительн|видимо|вероятно|предположени|считаем, что/iu;
const certainty = /(?<!not |un)confirmed|(?<!не )подтвержд[её]н/iu;

const says = (note: Text | undefined, words: RegExp): boolean =>
  Object.values(note ?? {}).some((line) => words.test(line));

function* statements(catalogue: Catalogue, sources: ReadonlyMap<string, Source>): Findings {
  const settles = new Set([...sources.keys()].filter((source) => isConfirmable({ source }, sources)));
  for (const { path, ground } of groundsOf(catalogue)) {
    const { status, note } = ground;
    yield check(
      status !== 'confirmed' || settles.has(ground.source) || isConfirmable(ground, sources),
      `${path}.status`,
      `is confirmed, but only "${ground.source}" says so, which is not the importer’s`,
    );
    const words = status === 'confirmed' ? doubt : certainty;
    yield check(!says(note, words), `${path}.note`, `contradicts the status, which is ${status}`);
  }
}

/** An address in a version history that names a state of it, and not a branch, a list of states or nothing. */
const exact = /\/(?:blob|tree|raw)\/[0-9a-f]{40}\/|\/web\/\d{14}\//u;
const inHistory = /\/(?:blob|tree|raw|commits?)\//u;

function* versions({ sources }: Catalogue): Findings {
  for (const [index, { url, version }] of sources.entries()) {
    const path = `sources[${index}]`;
    const hasAddress = url !== undefined;
    yield check(
      hasAddress === (version !== 'no-address'),
      `${path}.url`,
      hasAddress ? 'is there, but the version says no-address' : `missing, but the version is ${version}`,
    );
    if (!hasAddress) continue;
    yield check(
      version !== 'saved-copy' || exact.test(url),
      `${path}.url`,
      'does not name the state that was saved',
    );
    yield check(
      version !== 'as-published' || !inHistory.test(url),
      `${path}.version`,
      'the address leads into a version history, so it must be a saved-copy',
    );
  }
}

function* conditions({ models }: Catalogue): Findings {
  for (const { id, offers } of models) {
    for (const [index, { prices }] of offers.entries()) {
      for (const [place, { basis, value, condition }] of prices.entries()) {
        yield check(
          (basis === 'with-benefits' && value !== null) === (condition !== undefined),
          `models.${id}.offers[${index}].prices[${place}]`,
          condition === undefined
            ? 'a price with benefits needs a condition'
            : 'only a price with benefits has a condition',
        );
      }
    }
  }
}

/**
 * Nothing is surer or newer than what it rests on, every source can be found in the version that was read, and no price
 * with benefits stands without what a buyer must do for it.
 */
export function* checkEvidence(catalogue: Catalogue): Findings {
  const sources = new Map(catalogue.sources.map((source) => [source.id, source]));
  for (const { path, citation } of citationsOf(catalogue)) {
    const source = sources.get(citation.source);
    if (!source) continue;
    yield check(
      !isAfter(citation.date, source.date),
      `${path}.date`,
      `is of ${citation.date}, but its source "${source.id}" is of ${source.date}`,
    );
  }
  yield* versions(catalogue);
  yield* statements(catalogue, sources);
  yield* conditions(catalogue);
}
