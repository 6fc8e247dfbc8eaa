import { useId } from 'react';
import type { DrawnCar } from './drawn-car.ts';
import { MARGIN } from './elevation.ts';
import { FrontFigure, useFrontView } from './front-figure.tsx';
import { shiftOf, type Alignment } from './scale-geometry.ts';
import { circlePath, SecondOutline } from './second-outline.tsx';
import { Sheet } from './sheet.tsx';
import { SideFigure, useSideView } from './side-figure.tsx';

export interface ScaleOverlayProps {
  /** The first is painted, the second drawn over it as a dashed outline in the signal colour. */
  readonly cars: readonly [first: DrawnCar, second: DrawnCar];
  readonly labels: { readonly title: string; readonly desc: string };
  readonly showGrid?: boolean;
}

const BESIDE = 160;

/** Two cars from the side at the same scale. */
export function SideOverlay({
  cars,
  alignment,
  labels,
  showGrid = true,
}: ScaleOverlayProps & { readonly alignment: Alignment }) {
  const id = useId();
  const first = useSideView(cars[0]);
  const second = useSideView(cars[1]);
  const shift = shiftOf(first.real, second.real, alignment);
  const { shapes } = second;
  const { frontAxle, rearAxle, radius } = second.real;
  return (
    <Sheet
      id={id}
      box={[
        Math.min(0, shift) - BESIDE,
        -Math.max(first.real.height, second.real.height) - MARGIN.above,
        Math.max(first.real.length, shift + second.real.length) + BESIDE,
        MARGIN.below,
      ]}
      {...labels}
      showGrid={showGrid}
    >
      <SideFigure id={id} car={cars[0]} view={first} />
      <g transform={`translate(${Math.round(shift)})`}>
        <SecondOutline
          lines={[
            ...shapes.addOns.map(({ d }) => d),
            shapes.outline,
            shapes.glass,
            circlePath(frontAxle, -radius, radius),
            circlePath(rearAxle, -radius, radius),
          ].join('')}
        />
      </g>
    </Sheet>
  );
}

/** Two cars from the front at the same scale, middle on middle. */
export function FrontOverlay({ cars, labels, showGrid = true }: ScaleOverlayProps) {
  const id = useId();
  const first = useFrontView(cars[0]);
  const second = useFrontView(cars[1]);
  const { shapes } = second;
  const half = Math.max(first.real.width, second.real.width) / 2 + BESIDE + 100;
  return (
    <Sheet
      id={id}
      box={[-half, -Math.max(first.real.height, second.real.height) - MARGIN.above, half, MARGIN.below]}
      {...labels}
      showGrid={showGrid}
      narrow
    >
      <FrontFigure id={id} car={cars[0]} view={first} />
      <SecondOutline
        lines={[...shapes.addOns.map(({ d }) => d), shapes.outline, shapes.glass, shapes.tyres].join('')}
      />
    </Sheet>
  );
}
