import type { Column } from '@tanstack/react-table';
import { columnIds } from './column-ids';
import type { Features } from './offer-columns';
import type { OfferRow } from './offer-rows';
import { roles } from '../../ui/table-roles';
import styles from './offers-table.module.css';
import { usePairsWords } from './words/words';

const ariaSort = { asc: 'ascending', desc: 'descending' } as const;
const arrows = { asc: '↑', desc: '↓' } as const;

/** The name of a column, which sorts by it: upwards, downwards, then as the catalogue has it. */
export function SortHeader({ column }: { readonly column: Column<Features, OfferRow> }) {
  const words = usePairsWords();
  const sorted = column.getIsSorted();
  const id = columnIds.find((each) => each === column.id);
  return (
    <th
      {...roles.columnHeader}
      scope="col"
      aria-sort={sorted ? ariaSort[sorted] : undefined}
      data-column={column.id}
      className={styles.header}
    >
      <button type="button" className={styles.sort} onClick={column.getToggleSortingHandler()}>
        {id && words.columnNames[id]}
        <span aria-hidden="true" className={styles.arrow}>
          {sorted && arrows[sorted]}
        </span>
      </button>
    </th>
  );
}
