import { Suspense } from 'react';
import type { Car } from '../../configuration/car';
import { carName } from '../../configuration/car-name';
import { useCarFromSide } from '../../configuration/use-car-from-side';
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
  const drawn = useCarFromSide(car);
  const name = text(carName(car));
  return <Elevation {...drawn} labels={{ title: name, desc: words.drawn(name), dimensions: {} }} />;
}
