import * as v from 'valibot';
import { trustClasses } from '../trust-classes';
import { exactObject } from './exact-object';
import { dateSpanSchema, idSchema, textSchema } from './primitives';

/** What kind of document it is. */
export const sourceKinds = [
  'price-list',
  'car-sheet', // what one car has, item by item
  'stock-list', // the cars a dealer had on a day, with their prices
  'model-page', // a model's page or record: sizes, colours, trims
  'promotion', // the terms of an offer
  'brochure',
  'terms', // warranty
  'press-text', // the importer's own news
  'article',
  'road-test',
  'market-table',
  'measurement',
  'brief',
  'search',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/**
 * Which version of the document the address leads to: the document as it was published; a saved copy of a day, whose
 * address names exactly that state; or none, where the document is known and its address is not.
 */
const sourceVersions = ['as-published', 'saved-copy', 'no-address'] as const;

export const sourceSchema = exactObject({
  id: idSchema,
  /** By name: "the official dealer in Samara". Two sources of one publisher are one witness. */
  publisher: textSchema,
  trust: v.picklist(trustClasses),
  kind: v.picklist(sourceKinds),
  /** What the document is, in words that a buyer understands. */
  title: textSchema,
  /** The day it is of, a month or a year where no more is known, or the span of days it speaks of: `2025-03..2025-08`. */
  date: dateSpanSchema,
  version: v.picklist(sourceVersions),
  url: v.optional(v.pipe(v.string(), v.startsWith('https://', 'expected an https address'))),
});
export type Source = v.InferOutput<typeof sourceSchema>;
