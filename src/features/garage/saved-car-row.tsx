import { useState } from 'react';
import { writeAddress } from '../../configuration/address';
import { carName } from '../../configuration/car-name';
import {
  duplicated,
  edited,
  hasRoom,
  moved,
  NAME_LIMIT,
  newCarId,
  NOTE_LIMIT,
  removed,
  type SavedCar,
} from '../../configuration/garage';
import type { GarageState } from '../../configuration/garage-store';
import { useRange } from '../../configuration/react';
import { shownSavedCar } from '../../configuration/saved-car';
import { useCompared } from '../../configuration/use-compared';
import { useLateI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import { CompareButton } from '../../ui/compare-button';
import { ViewLink } from '../../ui/navigation';
import { CarPrices } from './car-prices';
import { KeptText } from './kept-text';
import styles from './saved-car-row.module.css';
import { SideView } from './side-view';
import { useGarageWords } from './words/words';

interface SavedCarRowProps {
  readonly garage: GarageState;
  readonly saved: SavedCar;
  readonly place: number;
  /** The buyer's name for it, or the car's. */
  readonly name: string;
  readonly onDelete: () => void;
}

/** A saved car: drawn, named, with its price then and now, and what can be done with it. */
export function SavedCarRow({ garage, saved, place, name, onDelete }: SavedCarRowProps) {
  const { m, format, text } = useLateI18n();
  const words = useGarageWords();
  const range = useRange();
  const [said, setSaid] = useState('');
  const { cars, change } = garage;
  const shown = shownSavedCar(range, saved);
  const { car, selection, isWhole } = shown;
  const compared = useCompared(car.offer.id, selection.picks);
  const parts = [car.engine, car.gearbox, car.colour, car.interior].map((part) => text(part.name));
  const move = (by: number) => {
    const to = place + by;
    if (to < 0 || to >= cars.length) return;
    change((all) => moved(all, saved.id, by));
    setSaid(words.movedTo(name, format.number(to + 1), format.number(cars.length)));
  };
  return (
    <li className={styles.row}>
      <div className={styles.drawing}>
        <SideView car={car} />
      </div>
      <div className={styles.told}>
        <h2 className={styles.car}>
          <ViewLink view="configure" query={writeAddress(selection)}>
            {text(carName(car))}
          </ViewLink>
        </h2>
        <p className={styles.parts}>{parts.join(' · ')}</p>
        {!isWhole && <p className={styles.changed}>{words.changed}</p>}
        <KeptText
          label={words.name}
          value={saved.name}
          limit={NAME_LIMIT}
          onKeep={(next) => change((all) => edited(all, saved.id, { name: next }))}
        />
        <KeptText
          label={words.note}
          value={saved.note}
          placeholder={words.notePlaceholder}
          limit={NOTE_LIMIT}
          isLong
          onKeep={(note) => change((all) => edited(all, saved.id, { note }))}
        />
      </div>
      <CarPrices saved={saved} shown={shown} />
      <div role="group" aria-label={words.actions(name)} className={styles.actions}>
        <Button look="quiet" aria-disabled={place === 0} onClick={() => move(-1)}>
          {words.up}
        </Button>
        <Button look="quiet" aria-disabled={place === cars.length - 1} onClick={() => move(1)}>
          {words.down}
        </Button>
        <Button
          look="quiet"
          aria-disabled={!hasRoom(cars)}
          onClick={() =>
            change((all) => duplicated(all, saved.id, { id: newCarId(), name: words.copyOf(name) }))
          }
        >
          {words.duplicate}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            change((all) => removed(all, saved.id));
            onDelete();
          }}
        >
          {words.remove}
        </Button>
        <CompareButton {...compared} words={m.compare} of={name} />
        <span role="status" className="visually-hidden">
          {said}
        </span>
      </div>
    </li>
  );
}
