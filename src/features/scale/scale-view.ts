import type { ModelRange } from '../../configuration/model-range';
import type { Space } from '../../drawing/fit-geometry';
import type { Alignment } from '../../drawing/scale-geometry';
import { readSpace, writeSpace } from './space';

/** What a reader of this view has chosen beside their own car. */
export interface ScaleView {
  /** Id of the second car's model; null: none was chosen. */
  readonly second: string | null;
  readonly alignment: Alignment;
  /** null: none was entered */
  readonly space: Space | null;
}

export const alignments = [
  'front-axle',
  'front-bumper',
  'rear-bumper',
  'centre',
] as const satisfies readonly Alignment[];
const DEFAULT: Alignment = alignments[0];

/** The keys of this view begin so, which no step of a car does. */
const PREFIX = 's.';
const SECOND = `${PREFIX}with`;
const ALIGN = `${PREFIX}align`;
const SPACE = `${PREFIX}space`;

/** Reads a query. Never throws: what is not known is passed over, and of a doubled key the first counts. */
export function readScaleView(range: ModelRange, query: string): ScaleView {
  const parameters = new URLSearchParams(query);
  const value = (key: string) => (parameters.get(key) ?? '').trim().toLowerCase();
  const second = value(SECOND);
  return {
    second: range.models.has(second) ? second : null,
    alignment: alignments.find((each) => each === value(ALIGN)) ?? DEFAULT,
    space: readSpace(value(SPACE)),
  };
}

/** The query with the view written into it and everything else as it was: '' when nothing is left to say. */
export function writeScaleView(query: string, { second, alignment, space }: ScaleView): string {
  const others = [...new URLSearchParams(query)].filter(([key]) => !key.startsWith(PREFIX));
  const own = [
    ...(second === null ? [] : [[SECOND, second]]),
    ...(alignment === DEFAULT ? [] : [[ALIGN, alignment]]),
    ...(space === null ? [] : [[SPACE, writeSpace(space)]]),
  ];
  const written = new URLSearchParams([...others, ...own]).toString();
  return written && `?${written}`;
}
