import { conditionsOn, hasBenefits } from '../../configuration/conditions';
import { useConfiguration, useRange } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import styles from './notes.module.css';
import { usePairsWords } from './words/words';

/** Of which day the prices are, and what a buyer of each model must do to get the one with benefits. */
export function OfferNotes() {
  const { format, text } = useI18n();
  const words = usePairsWords();
  const catalogue = useRange().catalogue;
  const { list } = useConfiguration();
  const date = format.date(list.date);
  const hasMoreToPay = catalogue.models.some(({ extras, charges }) => extras ?? charges);
  return (
    <div className={styles.notes}>
      <p className={styles.note}>
        {words.priced(date)} {hasMoreToPay && words.onTop}
      </p>
      {hasBenefits(catalogue) && <p className={styles.note}>{words.benefits(date)}</p>}
      <ul className={styles.conditions}>
        {catalogue.models.flatMap((model) =>
          conditionsOn(catalogue, model, list).map((condition) => (
            <li key={`${model.id} ${condition.id}`} className={styles.note}>
              {words.condition(text(model.name), text(condition.text))}
            </li>
          )),
        )}
      </ul>
    </div>
  );
}
