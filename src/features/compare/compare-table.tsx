import type { DetailsState } from '../../configuration/details';
import { roles } from '../../ui/table-roles';
import { CarHead } from './car-head';
import { CompareRowView } from './compare-row';
import type { RowGroup } from './compare-rows';
import styles from './compare-table.module.css';
import type { FigureColumn } from './use-compare-table';
import type { ComparedColumn } from './use-compared-cars';
import { useCompareWords } from './words/words';

interface CompareTableProps {
  readonly cars: readonly ComparedColumn[];
  readonly groups: readonly RowGroup[];
  readonly figureOf: (row: string) => FigureColumn | undefined;
  /** Of the cars after the first, the one that stands beside it where there is only room for two. */
  readonly beside: string | null;
  readonly sources: DetailsState | null;
  readonly onRemove: (car: string) => void;
}

/** Cars as columns. On a phone two of them stand side by side: the first, and the one that is chosen to stand beside it. */
export function CompareTable({ cars, groups, figureOf, beside, sources, onRemove }: CompareTableProps) {
  const words = useCompareWords();
  const ids = cars.map(({ id }) => id);
  const isAside = (id: string) => id !== ids[0] && id !== beside;
  return (
    <table {...roles.table} aria-label={words.table} className={styles.table}>
      <thead {...roles.group} className={styles.head}>
        <tr {...roles.row} className={styles.row}>
          <th {...roles.columnHeader} scope="col" className={styles.corner}>
            {words.row}
          </th>
          {cars.map((column) => (
            <CarHead
              key={column.id}
              column={column}
              isAside={isAside(column.id)}
              onRemove={cars.length > 1 ? () => onRemove(column.id) : null}
            />
          ))}
        </tr>
      </thead>
      {groups.map(({ id, name, rows }) => (
        <tbody key={id} {...roles.group} data-same={rows.every(({ isSame }) => isSame)}>
          <tr {...roles.row} className={styles.groupRow}>
            <th {...roles.rowHeader} scope="rowgroup" colSpan={cars.length + 1} className={styles.group}>
              {name}
            </th>
          </tr>
          {rows.map((row) => (
            <CompareRowView
              key={row.id}
              row={row}
              figure={figureOf(row.id)}
              cars={ids}
              isAside={isAside}
              sources={sources}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}
