import { Suspense } from 'react';
import type { Car } from '../../configuration/car';
import { useDrawings } from '../../configuration/drawings-context';
import { drawnCar } from '../../configuration/drawn-car';
import { Overlay } from '../../drawing/scale/overlay';
import { OverlayKey } from '../../drawing/scale/overlay-key';
import { useI18n } from '../../i18n/context';
import { bodiesOf, type Body } from './bodies';
import styles from './outlines.module.css';
import { shortName } from './short-name';
import { useCompareWords } from './words/words';

/** All compared cars over one another at one scale, those of one body as one; of a single body only a word is said. */
export function Outlines({ cars }: { readonly cars: readonly Car[] }) {
  const words = useCompareWords();
  const [first, ...others] = bodiesOf(cars);
  if (!first || others.length === 0)
    return cars.length > 1 && <p className={styles.same}>{words.sameBody}</p>;
  return (
    <Suspense fallback={<div className={styles.sheet} />}>
      <Drawn first={first} others={others} />
    </Suspense>
  );
}

/** Nothing stands beside the cars. */
const ALONE = [] as const;

function Drawn({ first, others }: { readonly first: Body; readonly others: readonly Body[] }) {
  const i18n = useI18n();
  const words = useCompareWords();
  const bodies = [first, ...others];
  const drawings = useDrawings(
    bodies.map(({ car }) => car.model),
    'side',
  );
  const [painted, ...outlined] = bodies.flatMap(({ car }, index) => {
    const drawing = drawings[index];
    return drawing ? [drawnCar(car, drawing)] : [];
  });
  if (!painted) return null;
  const nameOf = ({ cars }: Body) => cars.map((car) => shortName(i18n, car)).join(', ');
  const [name, names] = [nameOf(first), others.map(nameOf)];
  return (
    <div className={styles.sheet}>
      <Overlay
        view="side"
        cars={[painted, ...outlined]}
        alignment="front-axle"
        companions={ALONE}
        labels={{
          title: words.overlay(i18n.format.list([name, ...names])),
          desc: words.overlayText(name, names),
        }}
      />
      <OverlayKey
        paint={first.car.colour.hex}
        painted={name}
        lines={others.map((body, index) => ({ id: body.car.offer.id, name: names[index] }))}
      />
    </div>
  );
}
