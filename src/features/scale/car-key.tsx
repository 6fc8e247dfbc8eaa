import { carName } from '../../configuration/car-name';
import type { Car } from '../../configuration/car';
import styles from './car-key.module.css';
import { useScaleI18n } from './words/words';

/** Which line is which car. */
export function CarKey({ cars: [first, second] }: { readonly cars: readonly [Car, Car] }) {
  const { words, text } = useScaleI18n();
  return (
    <ul className={styles.key}>
      <li className={styles.entry}>
        <svg className={styles.swatch} viewBox="0 0 28 16" aria-hidden="true">
          <rect className={styles.paint} x="1" y="1" width="26" height="14" fill={first.colour.hex} />
        </svg>
        <span>
          {words.painted}: <strong>{text(carName(first))}</strong>
        </span>
      </li>
      <li className={styles.entry}>
        <svg className={styles.swatch} viewBox="0 0 28 16" aria-hidden="true">
          <path className={styles.dashed} d="M0 8h28" />
        </svg>
        <span>
          {words.dashed}: <strong>{text(carName(second))}</strong>
        </span>
      </li>
    </ul>
  );
}
