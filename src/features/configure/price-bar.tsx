import { useConfiguration } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import { Glow } from '../../ui/glow';
import { CopyLink } from './copy-link';
import styles from './price-bar.module.css';

/** Always in sight: the price of the shown car, its basis and its date, and the link to it. */
export function PriceBar() {
  const { m, format } = useI18n();
  const { price, onList, list, withBenefits } = useConfiguration();
  const shown = format.price(price.value);
  return (
    <footer className={styles.bar}>
      <div className={styles.sum}>
        {/* The announcer says price changes, in one sentence with what else changed; this stays silent. */}
        <output className={styles.price} aria-label={m.price.label} aria-live="off">
          <Glow of={shown}>{shown}</Glow>
        </output>
        <p className={styles.basis}>
          <span>
            {onList ? m.price.list(format.date(list.date)) : m.price.later(format.date(price.from))}
          </span>
          {withBenefits && <span>{m.price.benefitsShort(format.price(withBenefits.value))}</span>}
        </p>
      </div>
      <CopyLink />
    </footer>
  );
}
