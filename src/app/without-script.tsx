import { useSyncExternalStore } from 'react';
import { carName } from '../configuration/car-name';
import { countedPrice } from '../configuration/price';
import { useConfigurator } from '../configuration/react';
import { optionName } from '../configuration/option-name';
import { useI18n } from '../i18n/context';
import styles from './message-page.module.css';

const never = () => () => undefined;

/**
 * For readers without JavaScript: what needs it, and every car of the price list with its price. It is in the page as it
 * arrives, not shown where scripts run, and gone once they have.
 */
export function WithoutScript() {
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return hasScript ? null : <PriceList />;
}

function PriceList() {
  const { m, format, text } = useI18n();
  const range = useConfigurator((state) => state.range);
  const name = (step: 'engine' | 'gearbox', id: string) => text(optionName(range.catalogue, step, id));
  return (
    <div className={`${styles.message} ${styles.withoutScript} without-script`}>
      <p>{m.noScript}</p>
      <ul>
        {[...range.offers.values()].map(({ model, offer }) => {
          const trim = { name: optionName(range.catalogue, 'trim', offer.trim), id: offer.trim };
          const { price } = countedPrice(offer, range.newestList);
          return (
            <li key={offer.id}>
              {text(carName({ model, trim }))}, {name('engine', offer.engine)},{' '}
              {name('gearbox', offer.gearbox)}: {format.price(price.value)}
            </li>
          );
        })}
      </ul>
      <p>{m.price.list(format.date(range.newestList.date))}</p>
    </div>
  );
}
