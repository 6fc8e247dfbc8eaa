/** The columns of the offers table, in the order they are read. Their ids stand in addresses. */
export const columnIds = [
  'model',
  'trim',
  'engine',
  'power',
  'gearbox',
  'drive',
  'list',
  'benefits',
  'acceleration',
  'consumption',
] as const;
export type ColumnId = (typeof columnIds)[number];

/** The columns with a filter of their own. */
export const filterIds = ['model', 'engine', 'gearbox'] as const satisfies readonly ColumnId[];
export type FilterId = (typeof filterIds)[number];

/** The link to a row's car is in its model, which therefore always stays. */
export const alwaysShown = 'model' satisfies ColumnId;
