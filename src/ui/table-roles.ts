/**
 * The roles that the parts of a table have anyway. A browser may drop them where CSS lays a row out as a box, which a
 * narrow screen needs, so such a table spells them out: `<tr {...roles.row}>`.
 */
export const roles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
