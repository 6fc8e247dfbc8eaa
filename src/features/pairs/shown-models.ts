import { useMemo } from 'react';
import type { Model } from '../../catalogue/schema/model';
import { useConfiguration, useRange } from '../../configuration/react';
import { isWide } from '../../configuration/wide-range';
import { useQueryPart } from '../../ui/use-query-part';
import { tableView } from './table-view';

/**
 * The models that stand beside each other: all of a range, and of a wide one the model that the table of versions is
 * filtered by, or that of the shown car.
 */
export function useShownModels(): readonly Model[] {
  const range = useRange();
  const { car } = useConfiguration();
  const part = useMemo(() => tableView(range), [range]);
  const [{ model }] = useQueryPart(part);
  const one = range.models.get(model ?? car.model.id) ?? car.model;
  return useMemo(() => (isWide(range) ? [one] : range.catalogue.models), [range, one]);
}
