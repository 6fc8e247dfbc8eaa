import { choiceOf, idIn, queryPart, someOf, type Codec, type QueryPart } from '../../configuration/codec';
import type { ModelRange } from '../../configuration/model-range';
import type { Space } from '../../drawing/scale/gaps';
import type { Alignment } from '../../drawing/scale/alignment';
import { companionIds, type CompanionId } from '../../drawing/scale/companions';
import { readSpace, writeSpace } from './space';

/** What a reader of this view has chosen beside their own car. */
export interface ScaleView {
  /** Id of the second car's model; null: none was chosen. */
  readonly with: string | null;
  readonly align: Alignment;
  /** What stands beside the cars. */
  readonly beside: readonly CompanionId[];
  /** null: none was entered */
  readonly space: Space | null;
}

export const alignments = [
  'front-axle',
  'front-bumper',
  'rear-bumper',
  'centre',
] as const satisfies readonly Alignment[];

/** "5.30x2.50x2.20" */
export const spaceCodec: Codec<Space | null> = {
  parse: readSpace,
  serialize: (space) => (space ? writeSpace(space) : ''),
  equals: (a, b) => a?.length === b?.length && a?.width === b?.width && a?.height === b?.height,
  initial: null,
};

/** The view in an address. Its keys begin with `s.`, which no step of a car does. */
export const scaleView = (range: ModelRange): QueryPart<ScaleView> =>
  queryPart<ScaleView>('s.', {
    with: idIn((id) => range.models.has(id)),
    align: choiceOf(alignments, alignments[0]),
    beside: someOf(companionIds),
    space: spaceCodec,
  });
