import { useConfiguration } from '../../configuration/react';
import { useLateI18n } from '../../i18n/context';
import { itemName } from './equipment-text';
import styles from './equipment.module.css';
import { Footnote } from './footnote';
import type { QuotedItem } from './quote-content';
import { QuotePart } from './quote-part';
import { useQuote } from './quote-context';
import { useQuoteWords } from './words/words';

/** Every item of the model, one by one: what the car has, and why the rest is not among it. A page of its own. */
export function EquipmentList() {
  const { m, text } = useLateI18n();
  const words = useQuoteWords();
  const { car } = useConfiguration();
  const { equipment, extras } = useQuote();
  const whyNot = ({ fitting }: QuotedItem) => (typeof fitting === 'object' ? '' : m.equipment[fitting]);
  const count = (which: 'fitted' | 'others') =>
    equipment.reduce((sum, theme) => sum + theme[which].length, 0);
  return (
    <div className={styles.second}>
      <QuotePart title={words.equipment(text(car.trim.name))}>
        {equipment.length > 0 && <p>{words.counts(count('fitted'), count('fitted') + count('others'))}</p>}
        {equipment.length + extras.length === 0 && <p>{m.equipment.none}</p>}
        <div className={styles.list}>
          {[...equipment, ...extras].map(({ id, name, fitted, others }) => (
            <div key={id} className={styles.group}>
              <h4 className={styles.name}>
                {text(name)}
                {fitted.length > 0 && <Footnote of={fitted} />}
              </h4>
              <ul>
                {fitted.map((item) => (
                  <li key={item.id} className={styles.item}>
                    {itemName(text, item)}
                  </li>
                ))}
                {others.map((item) => (
                  <li key={item.id} className={styles.other}>
                    {text(item.name)}: {whyNot(item)}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </QuotePart>
    </div>
  );
}
