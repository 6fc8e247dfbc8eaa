import type { Price } from '../../catalogue/schema/model';
import { useI18n } from '../../i18n/context';
import { FigureButton } from './figure-button';
import styles from './price-history.module.css';

/** Every published price of an offer, newest first, on both bases. */
export function PriceHistory({ prices }: { readonly prices: readonly Price[] }) {
  const { m, format } = useI18n();
  const basis = { list: m.pairs.columnNames.list, 'with-benefits': m.pairs.columnNames.benefits };
  const newestFirst = prices.toSorted((a, b) => b.from.localeCompare(a.from));
  return (
    <details className={styles.history}>
      <summary className={styles.summary}>{m.price.history}</summary>
      <ol className={styles.list}>
        {newestFirst.map((price) => (
          <li key={`${price.basis}${price.from}`} className={styles.row}>
            <span>{m.price.from(format.date(price.from))}</span>
            <span className={styles.basis}>{basis[price.basis]}</span>
            <FigureButton
              figure={price}
              label={`${basis[price.basis]}, ${m.price.from(format.date(price.from))}`}
            />
          </li>
        ))}
      </ol>
    </details>
  );
}
