import { useConfiguration } from '../../configuration/react';
import type { EquipmentItem } from '../../catalogue/schema/equipment';
import { useI18n } from '../../i18n/context';
import { Footnote } from './footnote';
import { QuotePart } from './quote-part';
import { useQuote } from './quote-context';
import styles from './equipment.module.css';
import { useQuoteWords } from './words/words';

/** What the car has, theme by theme in running text. */
export function EquipmentText() {
  const { m, text } = useI18n();
  const words = useQuoteWords();
  const { car } = useConfiguration();
  const { equipment } = useQuote();
  const nameOf = useItemName();
  return (
    <QuotePart title={words.equipment(text(car.trim.name))}>
      {equipment.length === 0 && <p>{m.equipment.none}</p>}
      <div className={styles.themes}>
        {equipment
          .filter(({ fitted }) => fitted.length > 0)
          .map(({ id, name, fitted }) => (
            <p key={id} className={styles.theme}>
              <strong>{text(name)}:</strong> {fitted.map(nameOf).join('; ')}
              <Footnote of={fitted} />
            </p>
          ))}
      </div>
    </QuotePart>
  );
}

/** An item with its kind, where it has one: "Screen: 12-inch". */
export function useItemName(): (item: EquipmentItem) => string {
  const { text } = useI18n();
  const { offer } = useConfiguration().car;
  return ({ name, offers }) => {
    const fitting = offers[offer.id];
    return typeof fitting === 'object' ? `${text(name)} (${text(fitting)})` : text(name);
  };
}
