import { MOST_CARS } from '../../configuration/comparison';
import { useSettledConfiguration } from '../../configuration/react';
import { useCompared } from '../../configuration/use-compared';
import { useLateI18n } from '../../i18n/context';
import { CompareButton } from '../../ui/compare-button';
import styles from './compare.module.css';

/** Puts the shown car into the comparison, and says how many are in it. */
export default function AddToComparison() {
  const { m, format } = useLateI18n();
  const { car, selection } = useSettledConfiguration();
  const { count, ...compared } = useCompared(car.offer.id, selection.picks);
  return (
    <span className={styles.add}>
      <CompareButton {...compared} words={m.compare} />
      <span role="status" className={styles.count}>
        {count > 0 && m.compare.count(format.number(count), format.number(MOST_CARS))}
      </span>
    </span>
  );
}
