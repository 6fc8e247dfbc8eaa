import { useConfiguration } from '../../configuration/react';
import { useLateI18n, type I18n } from '../../i18n/context';
import { Footnote } from './footnote';
import type { QuotedItem } from './quote-content';
import { QuotePart } from './quote-part';
import { useQuote } from './quote-context';
import styles from './equipment.module.css';
import { useQuoteWords } from './words/words';

/** What the car has, theme by theme in running text. */
export function EquipmentText() {
  const { m, text } = useLateI18n();
  const words = useQuoteWords();
  const { car } = useConfiguration();
  const { equipment, extras } = useQuote();
  const themes = [...equipment, ...extras].filter(({ fitted }) => fitted.length > 0);
  return (
    <QuotePart title={words.equipment(text(car.trim.name))}>
      {equipment.length + extras.length === 0 && <p>{m.equipment.none}</p>}
      <div className={styles.themes}>
        {themes.map(({ id, name, fitted }) => (
          <p key={id} className={styles.theme}>
            <strong>{text(name)}:</strong> {fitted.map((item) => itemName(text, item)).join('; ')}
            <Footnote of={fitted} />
          </p>
        ))}
      </div>
    </QuotePart>
  );
}

/** An item with its kind, where it has one: "Screen: 12-inch". */
export const itemName = (text: I18n['text'], { name, fitting }: QuotedItem): string =>
  typeof fitting === 'object' ? `${text(name)} (${text(fitting)})` : text(name);
