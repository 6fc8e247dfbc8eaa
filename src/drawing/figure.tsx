import { useMemo } from 'react';
import { Body } from './body.tsx';
import type { CarView } from './car-view.ts';
import type { DrawnCar } from './drawn-car.ts';
import { PaintDefs } from './paint-defs.tsx';
import { tonesOf } from './paint.ts';

/** Seats whose colour is not known. */
const PLAIN_INTERIOR = '#3a3f46';

interface FigureProps {
  /** unique on the page */
  readonly id: string;
  readonly car: DrawnCar;
  readonly view: CarView;
}

/** The painted car, standing on y = 0. */
export function Figure({ id, car, view }: FigureProps) {
  const tones = useMemo(() => tonesOf(car.paint), [car.paint]);
  return (
    <>
      <defs>
        <PaintDefs id={id} tones={tones} shapes={view.shapes} light={car.style.light} />
      </defs>
      <g color={tones.seam}>
        <Body
          id={id}
          shapes={view.shapes}
          style={car.style}
          rim={view.real.tyre.rim}
          interior={car.interior ?? PLAIN_INTERIOR}
        />
      </g>
    </>
  );
}
