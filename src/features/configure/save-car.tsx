import { useState } from 'react';
import { carQuery } from '../../configuration/link';
import { hasRoom, inserted } from '../../configuration/garage';
import { useRange, useSettledConfiguration } from '../../configuration/react';
import { savedOn, savedQuery } from '../../configuration/saved-car';
import { useGarage } from '../../configuration/use-garage';
import { useI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import { ViewLink } from '../../ui/navigation';
import { storageGate } from '../../ui/storage-gate';
import styles from './save-car.module.css';
import { useLateWords } from './words/words';

/** Keeps the shown car in the garage, and says whether the browser did. */
export default function SaveCar() {
  const { viewName } = useI18n();
  const words = useLateWords();
  const shown = useSettledConfiguration();
  const range = useRange();
  const { cars, change } = useGarage(storageGate);
  const [said, setSaid] = useState({ of: '', words: '' });
  const query = savedQuery(shown);
  const isIn = cars.some((car) => car.query === query);
  const save = () => {
    if (isIn) return setSaid({ of: query, words: words.garage.savedBefore });
    if (!hasRoom(cars)) return setSaid({ of: query, words: words.garage.full });
    const isKept = change((all) => inserted(all, savedOn(shown, new Date())));
    setSaid({ of: query, words: isKept ? words.garage.saved : words.garage.refused });
  };
  return (
    <span className={styles.save}>
      <Button look="quiet" onClick={save}>
        {words.garage.save}
      </Button>
      <span role="status">{said.of === query && said.words}</span>
      {cars.length > 0 && (
        <ViewLink
          view="garage"
          query={carQuery(range, shown.selection)}
          className={styles.link}
          aria-label={`${viewName('garage')}: ${String(cars.length)}`}
        >
          {words.garage.open}
        </ViewLink>
      )}
    </span>
  );
}
