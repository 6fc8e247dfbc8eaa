import { useDeferredValue, useId, useMemo, useRef, useState, type SVGProps } from 'react';
import { carName } from '../../configuration/car-name';
import { useRange, useSettledConfiguration } from '../../configuration/react';
import { useDrawing } from '../../configuration/drawings-context';
import { dimensionFigures, drawnCar, roomFor, type DimensionId } from '../../configuration/drawn-car';
import type { DimensionKey } from '../../drawing/dimensions';
import { Elevation } from '../../drawing/sheet/elevation';
import type { ViewName } from '../../drawing/style';
import { useLateI18n } from '../../i18n/context';
import { figureText } from '../../i18n/figure-text';
import { onPointer } from '../../ui/pointer';
import styles from './car-drawing.module.css';
import { DrawingTools } from './drawing-tools';
import { DimensionSource } from './dimension-source';
import { DrawingSheet } from './drawing-sheet';
import { usePreviewedPaint } from './paint-preview';
import { Fold } from './fold';
import { miniCarId } from './mini-car';
import { useSheetIsWide } from './sheet-width';
import { useSourceDialog } from './source-dialog';
import { ViewSwitch } from './view-switch';

/** In the order they are read and saved: two rows of a technical drawing, each view below or beside the one it matches. */
const views = ['side', 'front', 'plan', 'rear'] as const satisfies readonly ViewName[];

/** The car in its views at one scale, in the picked paint; each dimension tells its source. Narrow paper shows one view. */
export default function CarDrawing() {
  const i18n = useLateI18n();
  const { m, text } = i18n;
  const { car } = useSettledConfiguration();
  const ask = useSourceDialog();
  const sheet = useRef<HTMLDivElement>(null);
  const palette = useId();
  const [showDimensions, setShowDimensions] = useState(true);
  const [pointed, setPointed] = useState<DimensionId | null>(null);
  const [chosen, setChosen] = useState<ViewName>('side');
  const isWide = useSheetIsWide();
  // What is seen stays until the views that are asked for have come.
  const wanted = useDeferredValue(isWide ? 'all' : chosen);
  const range = useRange();
  const room = useMemo(() => roomFor(range), [range]);
  const previewed = usePreviewedPaint();
  const style = useDrawing(car.model, wanted === 'side' ? 'side' : 'all');
  const drawn = useMemo(
    () => ({ ...drawnCar(car, style), ...(previewed !== null && { paint: previewed }) }),
    [car, style, previewed],
  );
  const figures = useMemo(
    () =>
      new Map<DimensionKey, ReturnType<typeof dimensionFigures>[number]>(
        dimensionFigures(car).map((entry) => [entry[0], entry]),
      ),
    [car],
  );
  const name = text(carName(car));
  const printed = (id: DimensionKey) => {
    const [, figure] = figures.get(id) ?? [];
    if (typeof figure?.value !== 'number') return m.notPublished;
    return figureText(i18n, figure);
  };
  const dimensions = Object.fromEntries(
    [...figures.values()].map(([id, { value }]) => [
      id,
      // Between its arrows there is no room for words, and the line is dashed anyway.
      { text: value === null ? '—' : printed(id), name: `${i18n.specName(id)}: ${printed(id)}` },
    ]),
  );
  const dimensionProps = (id: DimensionKey): SVGProps<SVGGElement> => {
    const [key, figure] = figures.get(id) ?? [];
    if (!key || !figure) return {};
    return {
      ref: onPointer({ pointerenter: () => setPointed(key), pointerleave: () => setPointed(null) }),
      onFocus: () => setPointed(key),
      onBlur: () => setPointed(null),
      onClick: () => ask({ figure, label: i18n.specName(key) }),
    };
  };
  const pointedFigure = pointed && figures.get(pointed)?.[1];
  const shows = {
    side: m.drawing.shows.side(name, printed('length'), printed('wheelbase'), printed('height')),
    front: m.drawing.shows.front(name, printed('width'), printed('height')),
    rear: m.drawing.shows.rear(name, printed('width'), printed('height')),
    plan: m.drawing.shows.plan(name, printed('length'), printed('width')),
  };
  const tools = (
    <DrawingTools
      showDimensions={showDimensions}
      onShowDimensions={setShowDimensions}
      sheet={sheet}
      caption={
        pointed && pointedFigure ? (
          <DimensionSource label={i18n.specName(pointed)} figure={pointedFigure} />
        ) : (
          m.drawing.scale
        )
      }
      fileName={`${car.offer.id}-${car.colour.id}`}
    />
  );
  const shown: readonly ViewName[] = wanted === 'all' ? views : [wanted];
  return (
    <div ref={sheet}>
      {isWide !== true && <ViewSwitch chosen={chosen} onChoose={setChosen} />}
      <DrawingSheet>
        {shown.map((view) => (
          <Elevation
            key={view}
            view={view}
            carId={miniCarId(view, shown)}
            car={drawn}
            room={room}
            showDimensions={showDimensions}
            palette={
              // Seen from above, materials take the light from elsewhere.
              view === 'plan'
                ? { id: `${palette}plan`, isOwn: true, ...(wanted === 'all' && { like: palette }) }
                : { id: palette, isOwn: view === shown[0] }
            }
            // From above there is nothing to ask: its measures stand in the other views.
            {...(view === 'plan' ? {} : { dimensionProps })}
            labels={{ title: m.drawing.titles[view](name), desc: shows[view], dimensions }}
          />
        ))}
      </DrawingSheet>
      {/* Prerendered both ways, for styles to choose: what stands below must not move when the width is known. */}
      {isWide !== false && <div className={styles.onWide}>{tools}</div>}
      {isWide !== true && (
        <div className={styles.onNarrow}>
          <Fold summary={m.drawing.tools}>{tools}</Fold>
        </div>
      )}
    </div>
  );
}
