import { conditionsOn } from '../../configuration/conditions';
import { useConfiguration, useConfigurator } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import styles from './notes.module.css';

/** Of which day the prices are, and what a buyer of each model must do to get the one with benefits. */
export function OfferNotes() {
  const { m, format, text } = useI18n();
  const catalogue = useConfigurator((state) => state.range.catalogue);
  const { list } = useConfiguration();
  const date = format.date(list.date);
  return (
    <div className={styles.notes}>
      <p className={styles.note}>{m.pairs.priced(date)}</p>
      <p className={styles.note}>{m.pairs.benefits(date)}</p>
      <ul className={styles.conditions}>
        {catalogue.models.flatMap((model) =>
          conditionsOn(catalogue, model, list).map((condition) => (
            <li key={`${model.id} ${condition.id}`} className={styles.note}>
              {m.pairs.condition(text(model.name), text(condition.text))}
            </li>
          )),
        )}
      </ul>
    </div>
  );
}
