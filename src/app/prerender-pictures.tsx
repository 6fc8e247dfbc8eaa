import { renderToStaticMarkup } from 'react-dom/server';
import { readAddress } from '../configuration/address';
import { carOf } from '../configuration/car';
import { drawnCar } from '../configuration/drawn-car';
import type { ModelRange } from '../configuration/model-range';
import type { Place } from '../configuration/place';
import { Elevation } from '../drawing/sheet/elevation';
import type { CarPicture } from './prerendered';

/** Where the picture of a place lies: "share/dashing/luxury-1.6t-7dct.png". */
export const picturePath = ({ model, row }: Place): string =>
  `share/${model}${row === null ? '' : `/${row}`}.png`;

/** The cars of some places from the side, drawn without words. */
export function renderPictures(range: ModelRange, places: readonly Place[]): readonly CarPicture[] {
  return places.map((place) => {
    const car = carOf(range, readAddress(range, '', place).selection);
    const labels = { title: '', desc: '', dimensions: {} };
    return {
      path: picturePath(place),
      html: renderToStaticMarkup(
        <Elevation
          view="side"
          car={drawnCar(car, car.model.drawing)}
          labels={labels}
          showDimensions={false}
        />,
      ),
    };
  });
}
