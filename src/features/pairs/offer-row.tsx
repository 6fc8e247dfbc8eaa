import { memo } from 'react';
import { useCompared } from '../../configuration/use-compared';
import { useLateI18n } from '../../i18n/context';
import { CompareButton } from '../../ui/compare-button';
import { ViewLink } from '../../ui/navigation';
import { roles } from '../../ui/table-roles';
import { alwaysShown, type ColumnId } from './column-ids';
import type { OfferRow } from './offer-rows';
import styles from './offers-table.module.css';
import { usePairsWords } from './words/words';

interface OfferRowViewProps {
  readonly row: OfferRow;
  readonly columns: readonly ColumnId[];
  /** It is the offer of the reader's car. */
  readonly isYours: boolean;
}

/** A row of the offers table. Sorting and filtering move rows and never change one, so each is drawn once. */
export const OfferRowView = memo(function OfferRowView({ row, columns, isYours }: OfferRowViewProps) {
  return (
    <tr {...roles.row} className={styles.row}>
      {columns.map((column) =>
        column === alwaysShown ? (
          <RowHead key={column} row={row} isYours={isYours} />
        ) : (
          <Cell key={column} row={row} column={column} />
        ),
      )}
    </tr>
  );
});

/** The model names the row and links to its car. */
function RowHead({ row, isYours }: { readonly row: OfferRow; readonly isYours: boolean }) {
  const { m } = useLateI18n();
  const words = usePairsWords();
  const compared = useCompared(row.id);
  const { text, unconfirmed } = row.cells[alwaysShown];
  return (
    <th {...roles.rowHeader} scope="row" className={styles.cell} data-column={alwaysShown}>
      <ViewLink view="configure" query={row.query} className={styles.link}>
        {text} <span className="visually-hidden">{row.version}</span>
      </ViewLink>
      {unconfirmed && <span className={styles.unconfirmed}> {m.unconfirmed}</span>}
      {isYours && <span className={styles.yours}> {words.yourCar}</span>}
      <span className={styles.compare}>
        <CompareButton {...compared} words={m.compare} of={`${text}, ${row.version}`} />
      </span>
    </th>
  );
}

function Cell({ row, column }: { readonly row: OfferRow; readonly column: ColumnId }) {
  const { m } = useLateI18n();
  const words = usePairsWords();
  const { value, text, unconfirmed, note } = row.cells[column];
  return (
    <td
      {...roles.cell}
      className={styles.cell}
      data-column={column}
      data-label={words.columnNames[column]}
      data-known={value !== undefined}
    >
      {text}
      {note && <span className={styles.note}> {note}</span>}
      {unconfirmed && <span className={styles.unconfirmed}> {m.unconfirmed}</span>}
    </td>
  );
}
