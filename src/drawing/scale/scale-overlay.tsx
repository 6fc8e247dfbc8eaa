import { useId } from 'react';
import type { CarShapes } from './car-shapes.ts';
import { useCarView, type CarView } from './car-view.ts';
import styles from './drawing.module.css';
import type { DrawnCar } from './drawn-car.ts';
import { MARGIN } from './elevation.tsx';
import { Figure } from './figure.tsx';
import { frontShapes } from './front-geometry.ts';
import { shiftOf, type Alignment } from './scale-geometry.ts';
import { Sheet } from './sheet.tsx';
import { sideShapes } from './side-geometry.ts';

export interface OverlayProps {
  /** The first is painted, the second drawn over it as a dashed outline in the signal colour. */
  readonly cars: readonly [first: DrawnCar, second: DrawnCar];
  readonly labels: { readonly title: string; readonly desc: string };
  readonly showGrid?: boolean;
}

interface PairProps extends OverlayProps {
  readonly views: readonly [first: CarView, second: CarView];
  /** mm */
  readonly shift: number;
  readonly beside: number;
  readonly narrow: boolean;
}

const circle = (x: number, radius: number): string => {
  const r = Math.round(radius);
  return `M${Math.round(x) - r} ${-r}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
};

/** The lines that are enough to know a car by. */
const linesOf = ({ addOns, outline, glass, tyres, axles, radius }: CarShapes): string =>
  [...addOns.map(({ d }) => d), outline, glass, tyres, ...axles.map((x) => circle(x, radius))]
    // A path may begin with a relative move: from the origin, not from where the one before it ended.
    .map((d) => d.replace(/^m/, 'M'))
    .join('');

function Pair({ cars, views, shift, beside, narrow, labels, showGrid = true }: PairProps) {
  const id = useId();
  const [{ shapes: first }, { shapes: second }] = views;
  const lines = linesOf(second);
  return (
    <Sheet
      id={id}
      box={[
        Math.min(first.ends[0], second.ends[0] + shift) - beside,
        -Math.max(first.height, second.height) - MARGIN.above,
        Math.max(first.ends[1], second.ends[1] + shift) + beside,
        MARGIN.below,
      ]}
      title={labels.title}
      desc={labels.desc}
      showGrid={showGrid}
      narrow={narrow}
    >
      <Figure id={id} car={cars[0]} view={views[0]} />
      {/* The same lines twice, first as a strip of paper, so that they show on any paint. */}
      <g transform={`translate(${Math.round(shift)})`}>
        <path className={styles.halo} d={lines} />
        <path className={styles.second} d={lines} />
      </g>
    </Sheet>
  );
}

/** Two cars from the side at the same scale. */
export function SideOverlay(props: OverlayProps & { readonly alignment: Alignment }) {
  const first = useCarView(sideShapes, props.cars[0]);
  const second = useCarView(sideShapes, props.cars[1]);
  const shift = shiftOf(first.real, second.real, props.alignment);
  return <Pair {...props} views={[first, second]} shift={shift} beside={160} narrow={false} />;
}

/** Two cars from the front at the same scale, middle on middle. */
export function FrontOverlay(props: OverlayProps) {
  const first = useCarView(frontShapes, props.cars[0]);
  const second = useCarView(frontShapes, props.cars[1]);
  return <Pair {...props} views={[first, second]} shift={0} beside={260} narrow />;
}
