import { useMemo, useState } from 'react';
import { PaletteDefs, type Palette } from '../paint/palette-defs';
import { ToneDefs } from '../paint/tone-defs';
import { tonesOf } from '../paint/tones';
import type { PaintedCar } from '../painted-car';
import styles from '../drawing.module.css';
import { Above, Area, Beneath } from './body';
import type { CarView } from './car-view';

/** Seats whose colour is not known. */
const PLAIN_SEATS = '#3a3f46';

interface CarProps {
  /** unique on the page */
  readonly id: string;
  /** The id of the group that holds the car alone, for whoever shows it once more. */
  readonly carId?: string | undefined;
  readonly car: PaintedCar;
  readonly view: CarView;
  /** What its parts are filled with, where another view beside it defines that. */
  readonly palette?: Palette | undefined;
}

/** The painted car alone, standing on y = 0: no ground, no shadow, no measures. */
export function Car({ id, carId, car, view, palette: shared }: CarProps) {
  const palette = shared ?? { id, isOwn: true };
  const tones = useMemo(() => tonesOf(car.paint, car.coat), [car.paint, car.coat]);
  const [coat, setCoat] = useState({ old: tones.base, now: tones.base });
  if (coat.now !== tones.base) setCoat({ old: coat.now, now: tones.base });
  const isNew = coat.old !== coat.now;
  const { shapes } = view;
  return (
    <g id={carId} data-part="car">
      {palette.isOwn && <PaletteDefs palette={palette} view={shapes.view} tones={tones} />}
      <ToneDefs id={id} palette={palette.id} tones={tones} shapes={shapes} />
      <Beneath id={id} palette={palette.id} view={view} />
      {/* A new paint sweeps once over the one before. */}
      <g clipPath={`url(#${id}body)`}>
        {isNew && <Area box={shapes.box} fill={coat.old} />}
        <Area key={coat.now} box={shapes.box} fill={coat.now} className={isNew ? styles.sweep : undefined} />
      </g>
      <Above id={id} palette={palette.id} view={view} interior={car.interior ?? PLAIN_SEATS} />
    </g>
  );
}
