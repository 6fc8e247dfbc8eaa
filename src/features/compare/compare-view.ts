import { choiceOf, queryPart, search, type Codec, type QueryPart } from '../../configuration/codec';
import { comparisonCodec, type Comparison } from '../../configuration/comparison';
import type { ModelRange } from '../../configuration/model-range';

/** What the cars are sorted by: a row, upwards or downwards. */
export interface CarOrder {
  readonly id: string;
  readonly desc: boolean;
}

/** What a reader of this view compares, and how they look at it. */
export interface CompareView {
  /** Empty: the address names none. */
  readonly cars: Comparison;
  readonly 'c.rows': 'all' | 'different';
  /** What is searched for in the rows. */
  readonly 'c.q': string;
  /** null: in the order in which they were added */
  readonly 'c.sort': CarOrder | null;
  /** Whether each value tells who says so. */
  readonly 'c.sources': 'off' | 'on';
}

/** "acceleration", and "-power" the other way round. A row that there is not sorts nothing. */
export const carOrder: Codec<CarOrder | null> = {
  parse: (text) => {
    const [, minus, id] = /^(-?)([a-z0-9][\w.-]{0,60})$/i.exec(text) ?? [];
    return id === undefined ? null : { id, desc: minus === '-' };
  },
  serialize: (order) => (order ? `${order.desc ? '-' : ''}${order.id}` : ''),
  equals: (a, b) => a?.id === b?.id && a?.desc === b?.desc,
  initial: null,
};

/** The view in an address: the cars as `cars`, everything else with `c.` before it, which no step of a car has. */
export const compareView = (range: ModelRange): QueryPart<CompareView> =>
  queryPart<CompareView>('', {
    cars: comparisonCodec(range),
    'c.rows': choiceOf(['all', 'different'], 'all'),
    'c.q': search,
    'c.sort': carOrder,
    'c.sources': choiceOf(['off', 'on'], 'off'),
  });
