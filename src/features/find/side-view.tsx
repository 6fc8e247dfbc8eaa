import { memo, Suspense } from 'react';
import type { Car } from '../../configuration/car';
import { carName } from '../../configuration/car-name';
import { useCarFromSide } from '../../configuration/use-car-from-side';
import { Elevation } from '../../drawing/sheet/elevation';
import { useI18n } from '../../i18n/context';
import styles from './side-view.module.css';
import { useFindWords } from './words/words';

interface SideViewProps {
  readonly car: Car;
  /** The first car of the list that looks like it: it is drawn, and the others show its drawing once more. */
  readonly like: Car;
}

/**
 * A car from the side, at the scale of all the others. What is wished for changes nothing about it, and what is prerendered
 * of it is taken over in its own time.
 */
export const SideView = memo(function SideView({ car, like }: SideViewProps) {
  return (
    <div className={styles.drawing} data-again={like !== car}>
      <Suspense>
        <Drawn car={car} like={like} />
      </Suspense>
    </div>
  );
});

function Drawn({ car, like }: SideViewProps) {
  const { text } = useI18n();
  const words = useFindWords();
  const drawn = useCarFromSide(car);
  const name = text(carName(car));
  const drawnId = `drawn-${like.offer.id}`;
  return (
    <Elevation {...drawn} labels={{ title: name, desc: words.drawn(name), dimensions: {} }} drawnId={drawnId}>
      {like !== car && <use data-part="car" href={`#${drawnId}`} />}
    </Elevation>
  );
}
