import { comparedCar, MOST_CARS } from '../../configuration/comparison';
import { useConfiguration } from '../../configuration/react';
import { useComparison } from '../../configuration/use-comparison';
import { useI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import styles from './compare.module.css';

/** Puts the shown car into the comparison, and says how many are in it. */
export default function AddToComparison() {
  const { m, format } = useI18n();
  const { car, selection } = useConfiguration();
  const { cars, has, isFull, add, remove } = useComparison();
  const isIn = has(car.offer.id);
  return (
    <span className={styles.add}>
      <Button
        look="quiet"
        aria-disabled={isFull && !isIn}
        onClick={() => {
          if (isIn) remove(car.offer.id);
          else add(comparedCar(car.offer.id, selection.picks));
        }}
      >
        {isIn ? m.compare.remove : m.compare.add}
      </Button>
      <span role="status" className={styles.count}>
        {cars.length > 0 && m.compare.count(format.number(cars.length), format.number(MOST_CARS))}
      </span>
    </span>
  );
}
