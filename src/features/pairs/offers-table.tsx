import { useMemo, useState } from 'react';
import { Button } from '../../ui/button';
import { columnIds } from './column-ids';
import { followRow } from './follow-row';
import { OfferRowView } from './offer-row';
import { roles } from '../../ui/table-roles';
import styles from './offers-table.module.css';
import { SortHeader } from './sort-header';
import { TableControls } from './table-controls';
import { useOffersTable } from './use-offers-table';
import { useYourOffer } from './use-your-offer';
import { usePairsWords } from './words/words';

/** Rows beyond these are only drawn for whoever asks: drawing thousands takes seconds. */
const AT_FIRST = 120;

/** Every offer of the range: sorted, filtered and with the columns the reader wants. On a phone each row is a card. */
export default function OffersTable() {
  const words = usePairsWords();
  const { table, isPlain, reset } = useOffersTable();
  const yours = useYourOffer();
  const { columnVisibility } = table.state;
  const visible = useMemo(() => columnIds.filter((id) => columnVisibility[id] !== false), [columnVisibility]);
  const { rows } = table.getRowModel();
  const [isWhole, showAll] = useState(false);
  const drawn = isWhole ? rows : rows.slice(0, AT_FIRST);
  const total = table.getCoreRowModel().rows.length;
  return (
    <>
      <TableControls table={table} isPlain={isPlain} onReset={reset} />
      <p role="status" className={styles.count}>
        {words.count(rows.length, total)}
      </p>
      <p className={styles.sortBy} aria-hidden="true">
        {words.sortBy}
      </p>
      <div className={styles.scroll}>
        <table {...roles.table} aria-label={words.offers} className={styles.table}>
          <thead {...roles.group}>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id} {...roles.row} className={styles.headers}>
                {group.headers.map(({ column }) => (
                  <SortHeader key={column.id} column={column} />
                ))}
              </tr>
            ))}
          </thead>
          <tbody {...roles.group} className={styles.body} ref={followRow}>
            {drawn.map((row) => (
              <OfferRowView
                key={row.id}
                row={row.original}
                columns={visible}
                isYours={row.id === yours?.id}
              />
            ))}
            {rows.length === 0 && (
              <tr {...roles.row}>
                <td {...roles.cell} colSpan={visible.length} className={styles.none}>
                  {words.none}
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
      {drawn.length < rows.length && (
        <Button onClick={() => showAll(true)}>{words.more(rows.length - drawn.length)}</Button>
      )}
    </>
  );
}
