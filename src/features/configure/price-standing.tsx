import { priceStanding } from '../../configuration/price-standing';
import { useSettledConfiguration } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import styles from './price-section.module.css';
import { useLateWords } from './words/words';

/** Whether the list price is high or low for this version, by every list price that is known of it. */
export function PriceStanding() {
  const { format } = useI18n();
  const words = useLateWords().standing;
  const { car, list } = useSettledConfiguration();
  const standing = priceStanding(car.offer, list);
  if (!standing) return null;
  const { kind, now, lowest, highest, count, since } = standing;
  if (kind === 'only') return <span className={styles.condition}>{words.only}</span>;
  const [first, last] = [lowest.value, highest.value];
  const percent = (gap: number, of: number) => format.number((100 * gap) / of, 0);
  const sum = now.value - first;
  const said = [
    words.kinds[kind](format.number(count), format.date(since)),
    ...(sum > 0 ? [words.above(format.price(sum), percent(sum, first), format.date(lowest.from))] : []),
    ...(now.value < last
      ? [
          words.below(
            format.price(last - now.value),
            percent(last - now.value, last),
            format.date(highest.from),
          ),
        ]
      : []),
    words.inflation,
  ];
  return <span className={styles.condition}>{said.join(' ')}</span>;
}
