import { Suspense, useMemo } from 'react';
import type { Car } from '../../configuration/car';
import { carName } from '../../configuration/car-name';
import { drawnCar, roomFor } from '../../configuration/drawn-car';
import { useDrawing } from '../../configuration/drawings-context';
import { useConfigurator } from '../../configuration/react';
import { Elevation } from '../../drawing/sheet/elevation';
import { useI18n } from '../../i18n/context';
import { useGarageWords } from './words/words';

/** A car from the side, at the scale of all the others. */
export function SideView({ car }: { readonly car: Car }) {
  return (
    <Suspense>
      <Drawn car={car} />
    </Suspense>
  );
}

function Drawn({ car }: { readonly car: Car }) {
  const { text } = useI18n();
  const words = useGarageWords();
  const range = useConfigurator((state) => state.range);
  const style = useDrawing(car.model, 'side');
  const drawn = useMemo(() => drawnCar(car, style), [car, style]);
  const room = useMemo(() => roomFor(range), [range]);
  const name = text(carName(car));
  return (
    <Elevation
      view="side"
      car={drawn}
      room={room}
      showDimensions={false}
      labels={{ title: name, desc: words.drawn(name), dimensions: {} }}
    />
  );
}
