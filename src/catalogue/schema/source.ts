import * as v from 'valibot';
import { trustClasses } from '../trust-classes';
import { described } from './described';
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

const sourceVersions = ['as-published', 'saved-copy', 'no-address'] as const;

export const sourceSchema = exactObject({
  id: idSchema,
  publisher: described(
    textSchema,
    'By name: "the official dealer in Samara". Two sources of one publisher are one witness.',
  ),
  trust: v.picklist(trustClasses),
  kind: v.picklist(sourceKinds),
  title: described(textSchema, 'What the document is, in words that a buyer understands.'),
  date: described(
    dateSpanSchema,
    'The day it is of, a month or a year where no more is known, or the span of days it speaks of: 2025-03..2025-08.',
  ),
  version: described(
    v.picklist(sourceVersions),
    'What the address leads to: the document as it was published, a saved copy that names exactly one state, or none is known.',
  ),
  url: v.optional(v.pipe(v.string(), v.startsWith('https://', 'expected an https address'))),
});
export type Source = v.InferOutput<typeof sourceSchema>;
