import { memo } from 'react';
import { useI18n } from '../../i18n/context';
import { roles } from '../../ui/table-roles';
import type { CompareCell, CompareRow } from './compare-rows';
import styles from './compare-table.module.css';
import { FittingMark } from './fitting-mark';
import { useCompareWords } from './words/words';

interface CompareRowProps {
  readonly row: CompareRow;
  readonly isAside: readonly boolean[];
}

/** A figure of every car. */
export const CompareRowView = memo(function CompareRowView({ row, isAside }: CompareRowProps) {
  return (
    <tr {...roles.row} className={styles.row} data-same={row.isSame}>
      <th {...roles.rowHeader} scope="row" className={styles.name}>
        {row.name}
      </th>
      {row.cells.map((cell, index) => (
        <Cell key={cell.id} cell={cell} isAside={isAside[index] === true} />
      ))}
    </tr>
  );
});

function Cell({ cell, isAside }: { readonly cell: CompareCell; readonly isAside: boolean }) {
  const { m } = useI18n();
  const words = useCompareWords();
  return (
    <td
      {...roles.cell}
      className={styles.cell}
      data-aside={isAside}
      data-known={cell.isPublished}
      data-better={cell.isBetter}
    >
      {cell.fitting === null ? cell.text : <FittingMark fitting={cell.fitting} word={cell.text} />}
      {cell.isBetter && (
        <>
          <BetterMark />
          <span className="visually-hidden">, {words.better}</span>
        </>
      )}
      {cell.isUnconfirmed && <span className={styles.unconfirmed}> {m.unconfirmed}</span>}
    </td>
  );
}

/** To see beside the better value; to hear there is a word. */
export const BetterMark = () => (
  <svg className={styles.better} viewBox="0 0 10 10" aria-hidden="true">
    <path d="M0 9 5 1l5 8z" />
  </svg>
);
