import { carName } from '../../configuration/car-name';
import { writeAddress } from '../../configuration/address';
import { carQuery } from '../../configuration/link';
import type { Car } from '../../configuration/car';
import { useConfiguration, useRange } from '../../configuration/react';
import type { Figure } from '../../catalogue/schema/figure';
import { figureText } from '../../i18n/figure-text';
import { ViewLink } from '../../ui/navigation';
import { roles } from '../../ui/table-roles';
import { sizeRows } from './size-rows';
import styles from './size-table.module.css';
import { differenceText } from './sentences';
import { useScaleI18n } from './words/words';

/** Two cars in figures. Roles are spelt out: on a phone the rows are boxes, and stay a table. */
export function SizeTable({ cars: [first, second] }: { readonly cars: readonly [Car, Car] }) {
  const i18n = useScaleI18n();
  const { m, words, text } = i18n;
  const range = useRange();
  const { selection } = useConfiguration();
  const queries = [
    carQuery(range, selection),
    writeAddress({ picks: { model: second.model.id }, aside: {}, list: selection.list }),
  ] as const;
  return (
    <table {...roles.table} className={styles.table}>
      <caption className="visually-hidden">{words.table}</caption>
      <thead {...roles.group}>
        <tr {...roles.row} className={styles.row}>
          <th {...roles.columnHeader} scope="col" className={styles.corner}>
            {words.dimension}
          </th>
          {[first, second].map((car, index) => (
            <th key={queries[index]} {...roles.columnHeader} scope="col" className={styles.car}>
              <ViewLink view="configure" query={queries[index] ?? ''} className={styles.link}>
                {text(carName(car))}
              </ViewLink>
            </th>
          ))}
          <th {...roles.columnHeader} scope="col" className={styles.difference}>
            {words.difference}
          </th>
        </tr>
      </thead>
      <tbody {...roles.group}>
        {sizeRows(first, second).map((row) => (
          <tr key={row.id} {...roles.row} className={styles.row}>
            <th {...roles.rowHeader} scope="row" className={styles.dimension}>
              {i18n.specName(row.id)}
            </th>
            <FigureCell figure={row.first} of={text(carName(first))} />
            <FigureCell figure={row.second} of={text(carName(second))} />
            <td
              {...roles.cell}
              className={styles.difference}
              data-label={words.difference}
              data-known={row.difference !== null}
            >
              {row.difference === null ? (
                <>
                  <span aria-hidden="true">—</span>
                  <span className="visually-hidden">{m.notPublished}</span>
                </>
              ) : (
                differenceText(i18n, row.difference, row.first.unit)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** @param of the name of the car */
function FigureCell({ figure, of }: { readonly figure: Figure; readonly of: string }) {
  const i18n = useScaleI18n();
  return (
    <td {...roles.cell} className={styles.cell} data-label={of} data-known={figure.value !== null}>
      {figureText(i18n, figure)}
      {figure.status === 'unconfirmed' && (
        <>
          {' '}
          <span className={styles.unconfirmed}>{i18n.m.unconfirmed}</span>
        </>
      )}
    </td>
  );
}
