import type { Price } from '../../catalogue/schema/offer';
import { conditionOf } from '../../configuration/conditions';
import { useRange } from '../../configuration/react';
import { useLateI18n } from '../../i18n/context';
import { FigureButton } from './figure-button';
import styles from './price-chart.module.css';

/** One dated price in words, to be asked for its source, with what a buyer had to do for it. */
export function PriceReadout({ price, label }: { readonly price: Price; readonly label: string }) {
  const { m, text } = useLateI18n();
  const catalogue = useRange().catalogue;
  const condition = conditionOf(catalogue, price);
  return (
    <p className={styles.readout}>
      {/* Another price is another figure, not one that changed: it does not glow. */}
      {label} <FigureButton key={label} figure={price} label={label} />
      {condition && (
        <span className={styles.condition}>
          {m.price.condition}: {text(condition.text)}
        </span>
      )}
    </p>
  );
}
