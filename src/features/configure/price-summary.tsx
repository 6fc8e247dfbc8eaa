import { taxOf } from '../../configuration/tax';
import { useRange, useSettledConfiguration } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import styles from './price-summary.module.css';
import { useLateWords } from './words/words';

/** What the price is made of: the row's, each charge, each extra that is paid for, the total and its tax. Nothing without these. */
export function PriceSummary() {
  const { format, text } = useI18n();
  const words = useLateWords();
  const { price, lines, total } = useSettledConfiguration();
  const { tax } = useRange().catalogue;
  if (lines.length === 0) return null;
  return (
    <table className={styles.summary}>
      <tbody>
        <tr>
          <th scope="row">{words.extras.base}</th>
          <td>{format.price(price.value)}</td>
        </tr>
        {lines.map(({ kind, item, amount }) => (
          <tr key={`${kind} ${item.id}`}>
            <th scope="row">{text(item.name)}</th>
            <td>{format.difference(amount)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.extras.total}</th>
          <td>{format.price(total)}</td>
        </tr>
        <tr className={styles.tax}>
          <th scope="row">
            {words.extras[tax.included ? 'taxIn' : 'taxOn'](text(tax.name), format.number(tax.percent, 2))}
          </th>
          <td>{format.price(taxOf(tax, total))}</td>
        </tr>
      </tfoot>
    </table>
  );
}
