import type { Model } from '../catalogue/schema/model';
import type { Offer } from '../catalogue/schema/offer';
import { writeAddress } from '../configuration/address';
import { carName } from '../configuration/car-name';
import { picksOf } from '../configuration/place';
import { countedPrice } from '../configuration/price';
import { useRange } from '../configuration/react';
import { optionName } from '../configuration/option-name';
import { useLateI18n } from '../i18n/context';
import { ViewLink } from '../ui/navigation';
import styles from './message-page.module.css';

/**
 * For readers without JavaScript: what needs it, and every car of the price list with its price. It stands in front of the
 * page as it arrives, is not shown where scripts run, and is no part of what they take over.
 */
export function PriceList() {
  const { m, format, text } = useLateI18n();
  const range = useRange();
  const selectionOf = (model: Model, offer: Offer) => ({
    picks: picksOf(model, offer),
    aside: {},
    list: range.newestList.id,
  });
  const name = (step: 'engine' | 'gearbox', id: string) => text(optionName(range.catalogue, step, id));
  return (
    <div className={`${styles.message} ${styles.withoutScript}`} data-without-script="">
      <p>{m.noScript}</p>
      <ul>
        {[...range.offers.values()].map(({ model, offer }) => {
          const trim = { name: optionName(range.catalogue, 'trim', offer.trim), id: offer.trim };
          const { price } = countedPrice(offer, range.newestList);
          return (
            <li key={offer.id}>
              <ViewLink view="configure" query={writeAddress(selectionOf(model, offer))}>
                {text(carName({ model, trim }))}, {name('engine', offer.engine)},{' '}
                {name('gearbox', offer.gearbox)}
              </ViewLink>
              : {format.price(price.value)}
            </li>
          );
        })}
      </ul>
      <p>{m.price.list(format.date(range.newestList.date))}</p>
    </div>
  );
}
