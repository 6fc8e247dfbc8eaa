import { useMemo } from 'react';
import { useAddressBar, useQuery } from './address-context';

/** How a view keeps its choices in the query, beside what else stands there. */
interface QueryPart<Value> {
  readonly read: (query: string) => Value;
  readonly write: (query: string, value: Value) => string;
}

/**
 * A view's choices, kept in the address: a link, Back, Forward and Reload bring them back. A change of them is no step of
 * the buyer's way, so it takes the place of the entry that it changes; it starts from what the address says by then.
 * @param part the same one from render to render
 */
export function useQueryPart<Value extends object>(
  part: QueryPart<Value>,
): readonly [value: Value, change: (changesTo: (now: Value) => Partial<Value>) => void] {
  const bar = useAddressBar();
  const query = useQuery();
  const value = useMemo(() => part.read(query), [part, query]);
  const change = (changesTo: (now: Value) => Partial<Value>) => {
    const { query: asIs } = bar.current();
    const now = part.read(asIs);
    bar.replace({ query: part.write(asIs, { ...now, ...changesTo(now) }) });
  };
  return [value, change];
}
