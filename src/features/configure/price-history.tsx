import { useRange, useSettledConfiguration } from '../../configuration/react';
import { useLateI18n } from '../../i18n/context';
import { Fold } from './fold';
import { PriceChart } from './price-chart';
import styles from './price-history.module.css';
import { PriceReadout } from './price-readout';
import { Section } from './section';
import { usePriceLabel } from './use-price-label';

/** How the price of the version went: a chart to look at, and every price as a list to read, newest first. */
export function PriceHistory() {
  const { m } = useLateI18n();
  const label = usePriceLabel();
  const { prices, id } = useSettledConfiguration().car.offer;
  const newest = useRange().newestList;
  const newestFirst = prices.toSorted((a, b) => b.from.localeCompare(a.from));
  return (
    <Section title={m.price.history} isOnScreen>
      <div className={styles.history}>
        <PriceChart key={id} prices={prices} until={newest.date} />
        <Fold summary={m.price.allPrices}>
          <ol className={styles.list}>
            {newestFirst.map((price) => (
              <li key={`${price.basis}${price.from}`} className={styles.row}>
                <PriceReadout price={price} label={label(price)} />
              </li>
            ))}
          </ol>
        </Fold>
      </div>
    </Section>
  );
}
