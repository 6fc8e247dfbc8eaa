import { useConfiguration } from '../../configuration/react';
import { carName } from '../../configuration/car-name';
import { useI18n } from '../../i18n/context';
import styles from './car-heading.module.css';

/** The name of the shown car and, in a line, what it is. */
export function CarHeading() {
  const { car } = useConfiguration();
  const { m, text } = useI18n();
  const parts = [car.engine, car.gearbox, car.drive, car.colour, car.interior];
  return (
    <header className={styles.heading}>
      <h1 className={styles.name}>{text(carName(car))}</h1>
      <p className={styles.parts}>{parts.map((part) => text(part.name)).join(' · ')}</p>
      {car.offer.status === 'unconfirmed' && (
        <p className={styles.unconfirmed}>
          {m.unconfirmedCar} <a href="#notices">{m.unconfirmedWhy}</a>
        </p>
      )}
    </header>
  );
}
