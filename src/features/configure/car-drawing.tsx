import { useMemo, useRef, useState, type SVGProps } from 'react';
import { carName } from '../../configuration/car-name';
import { useSettledConfiguration, useConfigurator } from '../../configuration/react';
import { dimensionFigures, dimensionsOf, drawnCar, type DimensionId } from '../../configuration/drawn-car';
import type { DimensionKey } from '../../drawing/drawn-car';
import { FrontElevation } from '../../drawing/front-elevation';
import { SideElevation } from '../../drawing/side-elevation';
import { useI18n } from '../../i18n/context';
import { figureText } from '../../i18n/figure-text';
import { DrawingTools, type LengthUnit } from './drawing-tools';
import { DimensionSource } from './dimension-source';
import { DrawingSheet } from './drawing-sheet';
import { usePreviewedPaint } from './paint-preview';
import { useSourceDialog } from './source-dialog';

const MM_PER_INCH = 25.4;

/** The car from the side and from the front, at one scale, in the picked paint; each dimension tells its source. */
export default function CarDrawing() {
  const i18n = useI18n();
  const { m, text } = i18n;
  const { car } = useSettledConfiguration();
  const ask = useSourceDialog();
  const sheet = useRef<HTMLDivElement>(null);
  const [showDimensions, setShowDimensions] = useState(true);
  const [pointed, setPointed] = useState<DimensionId | null>(null);
  const [unit, setUnit] = useState<LengthUnit>('mm');
  const room = useRoom();
  const previewed = usePreviewedPaint();
  const drawn = useMemo(
    () => ({ ...drawnCar(car), ...(previewed !== null && { paint: previewed }) }),
    [car, previewed],
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
    return unit === 'mm'
      ? figureText(i18n, figure)
      : m.drawing.inches(i18n.format.number(figure.value / MM_PER_INCH));
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
    const open = () => ask({ figure, label: i18n.specName(key) });
    return {
      onMouseEnter: () => setPointed(key),
      onMouseLeave: () => setPointed(null),
      onFocus: () => setPointed(key),
      onBlur: () => setPointed(null),
      onClick: open,
      onKeyDown: (event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open();
      },
    };
  };
  const pointedFigure = pointed && figures.get(pointed)?.[1];
  const shared = { car: drawn, room, dimensionProps, showDimensions };
  return (
    <div ref={sheet}>
      <DrawingSheet
        side={
          <SideElevation
            {...shared}
            labels={{
              title: m.drawing.sideTitle(name),
              desc: m.drawing.side(name, printed('length'), printed('wheelbase'), printed('height')),
              dimensions,
            }}
          />
        }
        front={
          <FrontElevation
            {...shared}
            labels={{
              title: m.drawing.frontTitle(name),
              desc: m.drawing.front(name, printed('width'), printed('height')),
              dimensions,
            }}
          />
        }
      />
      <DrawingTools
        showDimensions={showDimensions}
        onShowDimensions={setShowDimensions}
        unit={unit}
        onUnit={setUnit}
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
    </div>
  );
}

/** Room for the largest model of the range: every car is drawn at one scale, and nothing moves when the model changes. */
function useRoom() {
  const range = useConfigurator((state) => state.range);
  return useMemo(() => {
    const all = [...range.offers.values()].map(dimensionsOf);
    const largest = (id: 'length' | 'width' | 'height') => Math.max(...all.map((each) => each[id] ?? 0));
    return { length: largest('length'), width: largest('width'), height: largest('height') };
  }, [range]);
}
