import type { SpecId } from '../../catalogue/schema/specs';

/** A figure that a buyer sets a bound for: what it is, and whether it may not be less or not be more. */
interface BoundRow {
  /** Stands in addresses, and is the id of the figure. */
  readonly id: SpecId;
  readonly is: 'least' | 'most';
}

/** The bounds, in the order of the page. A new one is a row here. */
export const boundRows = [
  { id: 'power', is: 'least' },
  { id: 'consumption', is: 'most' },
  { id: 'length', is: 'most' },
  { id: 'boot', is: 'least' },
  { id: 'clearance', is: 'least' },
] as const satisfies readonly BoundRow[];

export type BoundId = (typeof boundRows)[number]['id'];
