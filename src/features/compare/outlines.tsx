import { Suspense } from 'react';
import type { Car } from '../../configuration/car';
import { useDrawing } from '../../configuration/drawings-context';
import { drawnCar } from '../../configuration/drawn-car';
import { Overlay } from '../../drawing/scale/overlay';
import { OverlayKey } from '../../drawing/scale/overlay-key';
import { useI18n } from '../../i18n/context';
import styles from './outlines.module.css';
import { shortName } from './short-name';
import { useCompareWords } from './words/words';

interface OutlinesProps {
  readonly first: Car;
  readonly second: Car;
}

/** Two cars over one another at one scale; of one body only a word is said. */
export function Outlines({ first, second }: OutlinesProps) {
  const words = useCompareWords();
  if (first.model.id === second.model.id) return <p className={styles.same}>{words.sameBody}</p>;
  return (
    <Suspense fallback={<div className={styles.sheet} />}>
      <Drawn first={first} second={second} />
    </Suspense>
  );
}

/** Nothing stands beside the cars. */
const ALONE = [] as const;

function Drawn({ first, second }: OutlinesProps) {
  const i18n = useI18n();
  const words = useCompareWords();
  const styleOf = [useDrawing(first.model, 'side'), useDrawing(second.model, 'side')] as const;
  const names = [shortName(i18n, first), shortName(i18n, second)] as const;
  return (
    <div className={styles.sheet}>
      <Overlay
        view="side"
        cars={[drawnCar(first, styleOf[0]), drawnCar(second, styleOf[1])]}
        alignment="front-axle"
        companions={ALONE}
        labels={{ title: words.overlay(...names), desc: words.overlayText(...names) }}
      />
      <OverlayKey paint={first.colour.hex} painted={names[0]} dashed={names[1]} />
    </div>
  );
}
