import { carName } from '../../configuration/car-name';
import type { Car } from '../../configuration/car';
import { useCompared } from '../../configuration/use-compared';
import { OverlayKey } from '../../drawing/scale/overlay-key';
import { CompareButton } from '../../ui/compare-button';
import { useScaleI18n } from './words/words';

/** Which line is which car. */
export function CarKey({ cars: [first, second] }: { readonly cars: readonly [Car, Car] }) {
  const { words, text } = useScaleI18n();
  return (
    <OverlayKey
      paint={first.colour.hex}
      painted={
        <>
          {words.painted}: <strong>{text(carName(first))}</strong> <AddCar car={first} />
        </>
      }
      lines={[
        {
          id: second.offer.id,
          name: (
            <>
              {words.dashed}: <strong>{text(carName(second))}</strong> <AddCar car={second} />
            </>
          ),
        },
      ]}
    />
  );
}

function AddCar({ car }: { readonly car: Car }) {
  const { m, text } = useScaleI18n();
  const compared = useCompared(car.offer.id);
  return <CompareButton {...compared} words={m.compare} of={text(carName(car))} />;
}
