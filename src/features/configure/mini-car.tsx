import styles from './mini-car.module.css';

/** The id of the drawn car that is shown once more beside the price. */
export const MINI_CAR = 'drawn-car';

/** The car once more, small, beside its price: what is picked out of sight of the drawing is seen here. */
export function MiniCar() {
  return (
    <svg className={styles.car} viewBox="-60 -1960 4960 2020" aria-hidden="true" data-unsure="finish">
      <use href={`#${MINI_CAR}`} />
    </svg>
  );
}
