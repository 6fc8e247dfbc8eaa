import { choiceOf, queryPart, type QueryPart } from '../../configuration/codec';
import { comparisonCodec, type Comparison } from '../../configuration/comparison';
import type { ModelRange } from '../../configuration/model-range';

/** What a reader of this view compares, and how they look at it. */
export interface CompareView {
  /** Empty: the address names none. */
  readonly cars: Comparison;
  readonly 'c.rows': 'all' | 'different';
}

/** The view in an address: the cars as `cars`, everything else with `c.` before it, which no step of a car has. */
export const compareView = (range: ModelRange): QueryPart<CompareView> =>
  queryPart<CompareView>('', {
    cars: comparisonCodec(range),
    'c.rows': choiceOf(['all', 'different'], 'all'),
  });
