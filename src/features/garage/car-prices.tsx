import type { SavedCar } from '../../configuration/garage';
import { useRange } from '../../configuration/react';
import type { ShownSavedCar } from '../../configuration/saved-car';
import { useI18n } from '../../i18n/context';
import styles from './car-prices.module.css';
import { useGarageWords } from './words/words';

/** What a car cost when it was saved and what it costs on the newest list, each with its date. */
export function CarPrices({ saved, shown }: { readonly saved: SavedCar; readonly shown: ShownSavedCar }) {
  const { m, format } = useI18n();
  const words = useGarageWords();
  const range = useRange();
  const { newestList } = range;
  const then = range.lists.get(shown.selection.list) ?? newestList;
  const difference = shown.now - saved.price;
  const low = shown.car.model.laterRange?.low;
  const isLater = low !== undefined && typeof low.value === 'number' && low.date > newestList.date;
  return (
    <div className={styles.prices}>
      <dl className={styles.list}>
        <dt className={styles.term}>{words.before}</dt>
        <dd className={styles.then}>{format.price(saved.price)}</dd>
        <dt className={styles.term}>{words.now}</dt>
        <dd className={styles.now}>{format.price(shown.now)}</dd>
      </dl>
      <p className={styles.note}>{difference === 0 ? words.samePrice : format.difference(difference)}</p>
      <p className={styles.note}>
        {then.id === newestList.id
          ? m.price.listOf(format.month(newestList.date))
          : words.pricesOf(format.month(then.date), format.month(newestList.date))}
        {isLater && ` · ${m.price.newer(low.date, format.price(Number(low.value)))}`}
      </p>
      <p className={styles.note}>{words.savedOn(format.date(saved.saved))}</p>
    </div>
  );
}
