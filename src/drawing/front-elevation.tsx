import { useId, useMemo } from 'react';
import { frontDimensions, ROW } from './dimension-lines.ts';
import { DimensionSet } from './dimensions.tsx';
import { MARGIN, type ElevationProps } from './elevation.ts';
import { FrontFigure, useFrontView } from './front-figure.tsx';
import { Sheet } from './sheet.tsx';

/** Room beside the body: mirrors reach into it. */
const BESIDE = 260;

/** The car from the front, to scale: one unit of the drawing is one millimetre. */
export function FrontElevation(props: ElevationProps) {
  const { car, labels, showDimensions = true, showGrid = true, room, dimensionProps } = props;
  const { dimensions } = car;
  const id = useId();
  const view = useFrontView(car);
  const { real } = view;
  const lines = useMemo(() => frontDimensions(dimensions, real), [dimensions, real]);
  const half = Math.max(real.width, room?.width ?? 0) / 2 + BESIDE;
  return (
    <Sheet
      id={id}
      box={[
        -half,
        -MARGIN.above - Math.max(real.height, room?.height ?? 0),
        half,
        showDimensions ? ROW.bottom : MARGIN.below,
      ]}
      title={labels.title}
      desc={labels.desc}
      showGrid={showGrid}
      interactive={showDimensions && dimensionProps !== undefined}
      narrow
    >
      <FrontFigure id={id} car={car} view={view} />
      {showDimensions && (
        <DimensionSet lines={lines} labels={labels.dimensions} dimensionProps={dimensionProps} />
      )}
    </Sheet>
  );
}
