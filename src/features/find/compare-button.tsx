import { comparedCar } from '../../configuration/comparison';
import { useComparison } from '../../configuration/use-comparison';
import type { Car } from '../../configuration/car';
import { carName } from '../../configuration/car-name';
import { useI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import styles from './found-car.module.css';

/** Puts a car that was found into the comparison, or takes it out again. */
export function CompareButton({ car }: { readonly car: Car }) {
  const { m, text } = useI18n();
  const { has, isFull, add, remove } = useComparison();
  const isIn = has(car.offer.id);
  const words = isIn ? m.compare.remove : m.compare.add;
  return (
    <Button
      look="quiet"
      className={styles.compare}
      aria-label={`${words}: ${text(carName(car))}`}
      aria-disabled={isFull && !isIn}
      onClick={() => (isIn ? remove(car.offer.id) : add(comparedCar(car.offer.id)))}
    >
      {words}
    </Button>
  );
}
