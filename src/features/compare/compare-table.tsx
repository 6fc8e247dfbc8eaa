import { useState } from 'react';
import { withoutCar, type Comparison } from '../../configuration/comparison';
import { useI18n } from '../../i18n/context';
import { roles } from '../../ui/table-roles';
import { Beside } from './beside';
import { CarHead } from './car-head';
import type { RowGroup } from './compare-rows';
import { BetterMark, CompareRowView } from './compare-row';
import styles from './compare-table.module.css';
import type { ComparedColumn } from './use-compared-cars';
import { useCompareWords } from './words/words';

interface CompareTableProps {
  readonly columns: readonly ComparedColumn[];
  readonly groups: readonly RowGroup[];
  readonly onlyDifferences: boolean;
  readonly compared: Comparison;
  readonly onChange: (compared: Comparison) => void;
}

/** Cars as columns. On a phone two of them stand side by side: the first, and the one that is chosen to stand beside it. */
export function CompareTable({ columns, groups, onlyDifferences, compared, onChange }: CompareTableProps) {
  const { format } = useI18n();
  const words = useCompareWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const [, ...others] = columns;
  const beside = others.find(({ id }) => id === chosen) ?? others[0];
  const isAside = columns.map(({ id }, index) => index > 0 && id !== beside?.id);
  const shown = groups
    .map((group) => ({ ...group, rows: group.rows.filter(({ isSame }) => !(onlyDifferences && isSame)) }))
    .filter(({ rows }) => rows.length > 0);
  const count = (all: readonly RowGroup[]) => all.reduce((sum, { rows }) => sum + rows.length, 0);
  const hidden = count(groups) - count(shown);
  return (
    <>
      {others.length > 1 && <Beside others={others} chosen={beside?.id ?? null} onChoose={setChosen} />}
      <table {...roles.table} aria-label={words.table} className={styles.table} data-cars={columns.length}>
        <thead {...roles.group} className={styles.head}>
          <tr {...roles.row} className={styles.row}>
            <th {...roles.columnHeader} scope="col" className={styles.corner}>
              {words.row}
            </th>
            {columns.map((column, index) => (
              <CarHead
                key={column.id}
                column={column}
                isAside={isAside[index] === true}
                onRemove={columns.length > 1 ? () => onChange(withoutCar(compared, column.id)) : null}
              />
            ))}
          </tr>
        </thead>
        {shown.map(({ id, name, rows }) => (
          <tbody key={id} {...roles.group}>
            <tr {...roles.row} className={styles.groupRow}>
              <th {...roles.rowHeader} scope="rowgroup" colSpan={columns.length + 1} className={styles.group}>
                {name}
              </th>
            </tr>
            {rows.map((row) => (
              <CompareRowView key={row.id} row={row} isAside={isAside} />
            ))}
          </tbody>
        ))}
      </table>
      <p className={styles.legend}>
        <BetterMark /> {words.betterMark}
      </p>
      <p role="status" className={styles.count}>
        {onlyDifferences && (shown.length === 0 ? words.noDifference : words.hidden(format.number(hidden)))}
      </p>
    </>
  );
}
