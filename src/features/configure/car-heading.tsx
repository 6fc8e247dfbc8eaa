import { carName } from '../../configuration/car-name';
import { useSettledConfiguration } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import styles from './car-heading.module.css';

/** The name of the shown car and, in a line, what it is. A car that nobody has picked anything of says so. */
export function CarHeading() {
  const { car, selection } = useSettledConfiguration();
  const { m, text } = useI18n();
  // An interior of which nothing is known is no part of a name.
  const finishes = [car.colour, car.interior].filter(({ figure }) => figure.value !== null);
  const parts = [car.engine, car.gearbox, car.drive, ...finishes];
  return (
    <header className={styles.heading}>
      <h1 className={styles.name}>{text(carName(car))}</h1>
      <p className={styles.parts}>{parts.map((part) => text(part.name)).join(' · ')}</p>
      {selection.fresh && <p className={styles.fresh}>{m.freshCar(text(car.model.name))}</p>}
      {car.offer.status === 'unconfirmed' && (
        <p className={styles.unconfirmed}>
          {m.unconfirmedCar} <a href="#notices">{m.unconfirmedWhy}</a>
        </p>
      )}
    </header>
  );
}
