import { carName } from '../../configuration/car-name';
import type { Car } from '../../configuration/car';
import { OverlayKey } from '../../drawing/scale/overlay-key';
import { useScaleI18n } from './words/words';

/** Which line is which car. */
export function CarKey({ cars: [first, second] }: { readonly cars: readonly [Car, Car] }) {
  const { words, text } = useScaleI18n();
  return (
    <OverlayKey
      paint={first.colour.hex}
      painted={
        <>
          {words.painted}: <strong>{text(carName(first))}</strong>
        </>
      }
      dashed={
        <>
          {words.dashed}: <strong>{text(carName(second))}</strong>
        </>
      }
    />
  );
}
