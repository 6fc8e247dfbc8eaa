import { useId, type ReactNode } from 'react';
import { Car } from '../body/car';
import { carView } from '../body/car-view';
import type { Palette } from '../paint/palette-defs';
import type { PaintedCar } from '../painted-car';
import type { ViewName } from '../style';
import { dimensionLines } from './dimension-lines';
import { DimensionSet, type DimensionLabels, type DimensionProps } from './dimension-set';
import { LampGlow } from './lamp-glow';
import { Shadow } from './shadow';
import { Sheet } from './sheet';
import { sheetBox, type Room } from './sheet-box';

/** The words on a drawing, in the page's language. A dimension without a label is not drawn. */
interface ElevationLabels {
  readonly title: string;
  readonly desc: string;
  readonly dimensions: DimensionLabels;
}

interface ElevationProps {
  readonly view: ViewName;
  /** The id of the group that holds the car alone, for whoever shows it once more. */
  readonly carId?: string | undefined;
  /** The id of the group that holds all that is drawn, for whoever shows it once more. */
  readonly drawnId?: string;
  /** Stands in for all that is drawn: a car that looks the same as one elsewhere on the page is shown by that. */
  readonly children?: ReactNode;
  readonly car: PaintedCar;
  readonly labels: ElevationLabels;
  readonly showDimensions?: boolean;
  readonly showGrid?: boolean;
  /** Room to draw in: give every car the same and they are drawn at the same scale, and nothing on the page moves. */
  readonly room?: Room;
  /** Makes each dimension a button and adds these props to it, so that the page can show where its figure comes from. */
  readonly dimensionProps?: DimensionProps;
  /** Views of one car side by side need its materials once: one of them defines them for all. */
  readonly palette?: Palette | undefined;
}

/** One view of a car on its sheet, to scale, with or without its measures. One unit is one millimetre. */
export function Elevation({
  view,
  carId,
  drawnId,
  children,
  car,
  labels,
  showDimensions = true,
  showGrid = true,
  room,
  dimensionProps,
  palette: shared,
}: ElevationProps) {
  const id = useId();
  const palette = shared ?? { id, isOwn: true };
  const drawn = carView(view, car);
  const all = (
    <>
      <Shadow palette={palette.id} shapes={drawn.shapes} />
      <Car id={id} carId={carId} car={car} view={drawn} palette={palette} />
      <LampGlow palette={palette} shapes={drawn.shapes} />
    </>
  );
  return (
    <Sheet
      id={id}
      view={view}
      box={sheetBox(view, drawn.real, room, showDimensions)}
      title={labels.title}
      desc={labels.desc}
      showGrid={showGrid}
      interactive={showDimensions && dimensionProps !== undefined}
    >
      {children || (drawnId ? <g id={drawnId}>{all}</g> : all)}
      {showDimensions && (
        <DimensionSet
          lines={dimensionLines(view, car.dimensions, drawn.real)}
          labels={labels.dimensions}
          dimensionProps={dimensionProps}
        />
      )}
    </Sheet>
  );
}
