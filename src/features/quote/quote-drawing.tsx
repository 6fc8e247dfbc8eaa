import { useMemo } from 'react';
import { carName } from '../../configuration/car-name';
import { dimensionFigures, drawnCar, roomFor } from '../../configuration/drawn-car';
import { useDrawing } from '../../configuration/drawings-context';
import { useConfiguration, useRange } from '../../configuration/react';
import { Elevation } from '../../drawing/sheet/elevation';
import { useLateI18n } from '../../i18n/context';
import { figureText } from '../../i18n/figure-text';
import styles from './quote-drawing.module.css';

const views = ['side', 'front'] as const;

/**
 * The car from the side and from the front, at one scale, with its measures.
 * @param isLarge on paper that has room for it
 */
export function QuoteDrawing({ isLarge }: { readonly isLarge: boolean }) {
  const i18n = useLateI18n();
  const { m, text, specName } = i18n;
  const { car } = useConfiguration();
  const style = useDrawing(car.model, 'all');
  const drawn = useMemo(() => drawnCar(car, style), [car, style]);
  const range = useRange();
  const room = useMemo(() => roomFor(range), [range]);
  const figures = new Map(dimensionFigures(car));
  const printed = (id: Parameters<typeof figures.get>[0]) => {
    const figure = figures.get(id);
    return figure ? figureText(i18n, figure) : m.notPublished;
  };
  const dimensions = Object.fromEntries(
    [...figures].map(([id, { value }]) => [
      id,
      { text: value === null ? '—' : printed(id), name: `${specName(id)}: ${printed(id)}` },
    ]),
  );
  const name = text(carName(car));
  const shows = {
    side: m.drawing.shows.side(name, printed('length'), printed('wheelbase'), printed('height')),
    front: m.drawing.shows.front(name, printed('width'), printed('height')),
  };
  return (
    <div className={styles.drawing} data-large={isLarge}>
      {views.map((view) => (
        <Elevation
          key={view}
          view={view}
          car={drawn}
          room={room}
          showGrid={false}
          labels={{ title: m.drawing.titles[view](name), desc: shows[view], dimensions }}
        />
      ))}
    </div>
  );
}
