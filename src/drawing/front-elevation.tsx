import { useCarView } from './car-view.ts';
import { frontDimensions } from './dimension-lines.ts';
import { Elevation, type ElevationProps } from './elevation.tsx';
import { frontShapes } from './front-geometry.ts';

/** The mirrors reach into the paper beside the body. */
const BESIDE = 260;

/** The car from the front, to scale; its rows of dimensions are level with those of the side view. */
export function FrontElevation(props: ElevationProps) {
  const { car, room } = props;
  const view = useCarView(frontShapes, car);
  return (
    <Elevation
      {...props}
      view={view}
      lines={frontDimensions(car.dimensions, view.real)}
      beside={[BESIDE, BESIDE]}
      extent={room?.width ?? 0}
      narrow
    />
  );
}
