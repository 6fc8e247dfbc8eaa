import { useId, useMemo } from 'react';
import { HEIGHT_AT, ROW, sideDimensions } from './dimension-lines.ts';
import { DimensionSet } from './dimensions.tsx';
import { MARGIN, type ElevationProps } from './elevation.ts';
import { Sheet } from './sheet.tsx';
import { SideFigure, useSideView } from './side-figure.tsx';

const LEFT = 160;
const RIGHT = HEIGHT_AT + 110;

/** The car from its left side, to scale: one unit of the drawing is one millimetre. */
export function SideElevation(props: ElevationProps) {
  const { car, labels, showDimensions = true, showGrid = true, room, dimensionProps } = props;
  const { dimensions, tyre } = car;
  const id = useId();
  const view = useSideView(car);
  const { real } = view;
  const lines = useMemo(() => sideDimensions(dimensions, tyre !== null, real), [dimensions, tyre, real]);
  const spare = Math.max(0, (room?.length ?? 0) - real.length) / 2;
  return (
    <Sheet
      id={id}
      box={[
        -LEFT - spare,
        -MARGIN.above - Math.max(real.height, room?.height ?? 0),
        real.length + spare + RIGHT,
        showDimensions ? ROW.bottom : MARGIN.below,
      ]}
      title={labels.title}
      desc={labels.desc}
      showGrid={showGrid}
      interactive={showDimensions && dimensionProps !== undefined}
    >
      <SideFigure id={id} car={car} view={view} />
      {showDimensions && (
        <DimensionSet lines={lines} labels={labels.dimensions} dimensionProps={dimensionProps} />
      )}
    </Sheet>
  );
}
