import type { ViewName } from '../../drawing/style';
import styles from './mini-car.module.css';

const idOf = (view: ViewName) => `drawn-car-${view}`;

/** Where each view comes to stand in the middle of a box that is made for the side; not all begin at the bumper. */
const places: readonly { readonly view: ViewName; readonly x?: number; readonly y?: number }[] = [
  { view: 'side' },
  { view: 'front', x: 2420 },
  { view: 'rear', x: 2420 },
  { view: 'plan', y: -950 },
];

/**
 * The id of the drawn car that is shown once more beside the price: of one view, whichever narrow paper shows or the first
 * of all.
 */
export const miniCarId = (view: ViewName, shown: readonly ViewName[]): string | undefined =>
  view === shown[0] ? idOf(view) : undefined;

/** The car once more, small, beside its price: what is picked out of sight of the drawing is seen here. */
export function MiniCar() {
  return (
    <svg className={styles.car} viewBox="-60 -1960 4960 2020" aria-hidden="true" data-unsure="finish">
      {/* Of views that are not drawn nothing is seen. */}
      {places.map(({ view, ...place }) => (
        <use key={view} href={`#${idOf(view)}`} {...place} />
      ))}
    </svg>
  );
}
