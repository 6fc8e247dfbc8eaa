import { useI18n } from '../../i18n/context';
import { ViewLink } from '../../ui/navigation';
import { alwaysShown, type ColumnId } from './column-ids';
import type { OfferRow } from './offer-rows';
import { roles } from '../../ui/table-roles';
import styles from './offers-table.module.css';
import { useYourOffer } from './use-your-offer';

interface OfferCellViewProps {
  readonly column: ColumnId;
  readonly row: OfferRow;
}

/** A cell of the offers table. The model's names the row and links to its car. */
export function OfferCellView({ column, row }: OfferCellViewProps) {
  const { m } = useI18n();
  const yours = useYourOffer();
  const { value, text, unconfirmed, note } = row.cells[column];
  const doubt = unconfirmed && <span className={styles.unconfirmed}> {m.unconfirmed}</span>;
  if (column === alwaysShown)
    return (
      <th {...roles.rowHeader} scope="row" className={styles.cell} data-column={column}>
        <ViewLink view="" query={row.query} className={styles.link}>
          {text} <span className="visually-hidden">{row.version}</span>
        </ViewLink>
        {doubt}
        {yours?.id === row.id && <span className={styles.yours}> {m.pairs.yourCar}</span>}
      </th>
    );
  return (
    <td
      {...roles.cell}
      className={styles.cell}
      data-column={column}
      data-label={m.pairs.columnNames[column]}
      data-known={value !== undefined}
    >
      {text}
      {note && <span className={styles.note}> {note}</span>}
      {doubt}
    </td>
  );
}
