import { useState } from 'react';
import { carQuery } from '../../configuration/link';
import { carName } from '../../configuration/car-name';
import {
  comparedCar,
  comparisonQuery,
  MOST_CARS,
  withCar,
  type Comparison,
} from '../../configuration/comparison';
import { hasRoom, inserted, MOST_SAVED, type SavedCar } from '../../configuration/garage';
import { useConfiguration, useRange } from '../../configuration/react';
import { shownSavedCar } from '../../configuration/saved-car';
import { useGarage } from '../../configuration/use-garage';
import { useI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import { ViewLink } from '../../ui/navigation';
import { Notice } from '../../ui/notice';
import { storageGate } from '../../ui/storage-gate';
import { ViewFrame, ViewSection } from '../../ui/view-frame';
import { GarageFile } from './garage-file';
import styles from './garage-page.module.css';
import { SavedCarRow } from './saved-car-row';
import { useGarageWords } from './words/words';

/** A car that was deleted, and where it stood. */
interface Deleted {
  readonly car: SavedCar;
  readonly place: number;
}

/** The view `/garage`: the cars that the buyer saved. */
export default function GaragePage() {
  const i18n = useI18n();
  const words = useGarageWords();
  const garage = useGarage(storageGate);
  const { cars, problem, unread, isRead, change } = garage;
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const nameOf = useNameOf();
  return (
    <ViewFrame title={words.title} lead={words.lead}>
      <ViewSection>
        {problem && <Notice title={words.problem[problem]}>{null}</Notice>}
        {unread > 0 && <Notice title={words.unread(i18n.format.number(unread))}>{null}</Notice>}
        <div role="status" className={styles.undo} data-open={deleted !== null}>
          {deleted && (
            <>
              <span>{words.removed(nameOf(deleted.car))}</span>
              <Button
                onClick={() => {
                  change((all) => inserted(all, deleted.car, deleted.place));
                  setDeleted(null);
                }}
              >
                {words.undo}
              </Button>
            </>
          )}
        </div>
        {!isRead && <p>{words.loading}</p>}
        {isRead && cars.length === 0 && <Empty />}
        {cars.length > 0 && (
          <>
            <CompareCars cars={cars} />
            <ol aria-label={words.list} className={styles.list}>
              {cars.map((car, place) => (
                <SavedCarRow
                  key={car.id}
                  garage={garage}
                  saved={car}
                  place={place}
                  name={nameOf(car)}
                  onDelete={() => setDeleted({ car, place })}
                />
              ))}
            </ol>
            {!hasRoom(cars) && <p>{words.full(i18n.format.number(MOST_SAVED))}</p>}
          </>
        )}
      </ViewSection>
      {/* Below the cars, which would push it away. */}
      {isRead && (
        <ViewSection heading={words.file} isForScreen>
          <GarageFile garage={garage} />
        </ViewSection>
      )}
    </ViewFrame>
  );
}

/** The buyer's own name for a car, else the car's. */
function useNameOf(): (car: SavedCar) => string {
  const { text } = useI18n();
  const range = useRange();
  return (car) => car.name || text(carName(shownSavedCar(range, car).car));
}

function Empty() {
  const words = useGarageWords();
  const range = useRange();
  const { selection } = useConfiguration();
  return (
    <p className={styles.empty}>
      {words.empty}{' '}
      <ViewLink view="configure" query={carQuery(range, selection)}>
        {words.toConfigurator}
      </ViewLink>
    </p>
  );
}

/** Leads to the first cars side by side, as many as a comparison holds. */
function CompareCars({ cars }: { readonly cars: readonly SavedCar[] }) {
  const words = useGarageWords();
  const range = useRange();
  const { selection } = useConfiguration();
  const compared = cars.reduce<Comparison>((all, saved) => {
    const { car, selection: picked } = shownSavedCar(range, saved);
    return all.some(({ offer }) => offer === car.offer.id)
      ? all
      : withCar(all, comparedCar(car.offer.id, picked.picks));
  }, []);
  if (compared.length < 2) return null;
  return (
    <ViewLink
      view="compare"
      query={comparisonQuery(range, carQuery(range, selection), compared)}
      className={styles.compare}
    >
      {cars.length > MOST_CARS ? words.compareAll : words.compareThese}
    </ViewLink>
  );
}
