import type { EquipmentItem } from '../../catalogue/schema/equipment';
import { useConfiguration } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import { useItemName } from './equipment-text';
import styles from './equipment.module.css';
import { Footnote } from './footnote';
import { QuotePart } from './quote-part';
import { useQuote } from './quote-context';
import { useQuoteWords } from './words/words';

/** Every item of the model, one by one: what the car has, and why the rest is not among it. A page of its own. */
export function EquipmentList() {
  const { m, text } = useI18n();
  const words = useQuoteWords();
  const { car } = useConfiguration();
  const { equipment } = useQuote();
  const nameOf = useItemName();
  const whyNot = ({ offers }: EquipmentItem) => {
    const fitting = offers[car.offer.id] ?? 'not-published';
    return typeof fitting === 'object' ? '' : m.equipment[fitting];
  };
  const count = (which: 'fitted' | 'others') =>
    equipment.reduce((sum, theme) => sum + theme[which].length, 0);
  return (
    <div className={styles.second}>
      <QuotePart title={words.equipment(text(car.trim.name))}>
        <p>
          {equipment.length === 0
            ? m.equipment.none
            : words.counts(count('fitted'), count('fitted') + count('others'))}
        </p>
        <div className={styles.list}>
          {equipment.map(({ id, name, fitted, others }) => (
            <div key={id} className={styles.group}>
              <h4 className={styles.name}>
                {text(name)}
                {fitted.length > 0 && <Footnote of={fitted} />}
              </h4>
              <ul>
                {fitted.map((item) => (
                  <li key={item.id} className={styles.item}>
                    {nameOf(item)}
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
