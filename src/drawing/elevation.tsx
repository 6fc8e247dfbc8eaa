import { useId } from 'react';
import type { CarView } from './car-view.ts';
import { ROW, type DimensionLine } from './dimension-lines.ts';
import { DimensionSet, type DimensionLabels, type DimensionProps } from './dimensions.tsx';
import type { DrawnCar } from './drawn-car.ts';
import { Figure } from './figure.tsx';
import { Sheet } from './sheet.tsx';

/** The words on a drawing, in the page's language. A dimension without a label is not drawn. */
export interface ElevationLabels {
  readonly title: string;
  readonly desc: string;
  readonly dimensions: DimensionLabels;
}

export interface ElevationProps {
  readonly car: DrawnCar;
  readonly labels: ElevationLabels;
  readonly showDimensions?: boolean;
  readonly showGrid?: boolean;
  /** Room to draw in, mm: give every car the same and they are drawn at the same scale, and nothing on the page moves. */
  readonly room?: { readonly length: number; readonly width: number; readonly height: number };
  /** Makes each dimension a button and adds these props to it, so that the page can show where its figure comes from. */
  readonly dimensionProps?: DimensionProps;
}

interface ViewProps extends ElevationProps {
  readonly view: CarView;
  readonly lines: readonly DimensionLine[];
  /** Paper left and right of the car, and what it is as wide as in the given room, mm. */
  readonly beside: readonly [left: number, right: number];
  readonly extent: number;
  readonly narrow: boolean;
}

/** Free space above the car, and below the ground where no dimensions stand, mm. */
export const MARGIN = { above: 90, below: 120 } as const;

/** One view of a car on its sheet, with or without its measures. One unit is one millimetre. */
export function Elevation(props: ViewProps) {
  const { car, labels, showDimensions = true, showGrid = true, room, dimensionProps } = props;
  const { view, lines, beside, extent, narrow } = props;
  const id = useId();
  const [left, right] = view.shapes.ends;
  const spare = Math.max(0, extent - (right - left)) / 2;
  return (
    <Sheet
      id={id}
      box={[
        left - spare - beside[0],
        -MARGIN.above - Math.max(view.real.height, room?.height ?? 0),
        right + spare + beside[1],
        showDimensions ? ROW.bottom : MARGIN.below,
      ]}
      title={labels.title}
      desc={labels.desc}
      showGrid={showGrid}
      interactive={showDimensions && dimensionProps !== undefined}
      narrow={narrow}
    >
      <Figure id={id} car={car} view={view} />
      {showDimensions && (
        <DimensionSet lines={lines} labels={labels.dimensions} dimensionProps={dimensionProps} />
      )}
    </Sheet>
  );
}
