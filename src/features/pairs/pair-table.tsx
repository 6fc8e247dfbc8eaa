import { useMemo } from 'react';
import { useRange } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import { PairCell } from './pair-cell';
import { pairMatrix } from './pair-matrix';
import { roles } from '../../ui/table-roles';
import styles from './pair-table.module.css';
import { useShownModels } from './shown-models';
import { usePairsWords } from './words/words';

/** Engines against the gearboxes of each model. Roles are spelt out: on a phone the rows are boxes, and stay a table. */
export function PairTable() {
  const { text } = useI18n();
  const words = usePairsWords();
  const range = useRange();
  const shown = useShownModels();
  const { columns, rows } = useMemo(() => pairMatrix(range, shown), [range, shown]);
  return (
    <table {...roles.table} className={styles.table}>
      <caption className="visually-hidden">{words.table}</caption>
      <thead {...roles.group} className={styles.head}>
        <tr {...roles.row}>
          <th {...roles.columnHeader} scope="col" rowSpan={2} className={styles.corner}>
            {words.engine}
          </th>
          {columns.map(({ model, gearboxes }) => (
            <th
              key={model.id}
              {...roles.columnHeader}
              scope="colgroup"
              colSpan={gearboxes.length}
              className={styles.model}
            >
              <span className={styles.span}>{text(model.name)}</span>
            </th>
          ))}
        </tr>
        <tr {...roles.row}>
          {columns.map(({ model, gearboxes }) =>
            gearboxes.map((gearbox, index) => (
              <th
                key={`${model.id} ${gearbox.id}`}
                {...roles.columnHeader}
                scope="col"
                className={styles.gearbox}
                data-first={index === 0}
              >
                {text(gearbox.name)}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody {...roles.group}>
        {rows.map(({ engine, pairs }) => (
          <tr key={engine.id} {...roles.row} className={styles.row}>
            <th {...roles.rowHeader} scope="row" className={styles.engine}>
              <span className={styles.engineName}>{text(engine.name)}</span>{' '}
              {engine.detail && <span className={styles.detail}>{text(engine.detail)}</span>}
            </th>
            {pairs.map((pair, index) => (
              <PairCell
                key={`${pair.model.id} ${pair.gearbox.id}`}
                pair={pair}
                isFirst={pair.model !== pairs[index - 1]?.model}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
