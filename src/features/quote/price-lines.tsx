import { countedPrice } from '../../configuration/price';
import { useConfiguration, useRange } from '../../configuration/react';
import { taxOf } from '../../configuration/tax';
import { useI18n } from '../../i18n/context';
import { Footnote } from './footnote';
import styles from './price-lines.module.css';
import { useQuoteWords } from './words/words';

/** What comes to the price of the row, line by line, and what it comes to. */
export function PriceLines() {
  const { format, text } = useI18n();
  const words = useQuoteWords();
  const { lines, total, list } = useConfiguration();
  const { tax } = useRange().catalogue;
  const taxIs = tax.included ? words.taxIn : words.taxOn;
  return (
    <dl className={styles.lines}>
      {lines.map(({ kind, item, amount }) => (
        <div key={`${kind} ${item.id}`} className={styles.line}>
          <dt>{text(item.name)}</dt>
          <dd>
            {format.difference(amount)}
            <Footnote of={[countedPrice(item, list).price]} />
          </dd>
        </div>
      ))}
      <div className={styles.total}>
        <dt>{words.total}</dt>
        <dd>{format.price(total)}</dd>
      </div>
      <div className={styles.line}>
        <dt>{taxIs(text(tax.name), format.number(tax.percent, 2))}</dt>
        <dd>{format.price(taxOf(tax, total))}</dd>
      </div>
    </dl>
  );
}
