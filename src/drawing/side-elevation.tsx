import { useCarView } from './car-view.ts';
import { HEIGHT_AT, sideDimensions } from './dimension-lines.ts';
import { Elevation, type ElevationProps } from './elevation.tsx';
import { sideShapes } from './side-geometry.ts';

/** The car from its left side, its nose to the left, to scale. */
export function SideElevation(props: ElevationProps) {
  const { car, room } = props;
  const view = useCarView(sideShapes, car);
  return (
    <Elevation
      {...props}
      view={view}
      lines={sideDimensions(car.dimensions, car.tyre !== null, view.real)}
      beside={[160, HEIGHT_AT + 110]}
      extent={room?.length ?? 0}
      narrow={false}
    />
  );
}
