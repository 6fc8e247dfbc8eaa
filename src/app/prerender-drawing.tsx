import { renderToStaticMarkup } from 'react-dom/server';
import { jetourCore } from '../catalogue/jetour/core';
import { carOf } from '../configuration/car';
import { carName } from '../configuration/car-name';
import { drawnCar } from '../configuration/drawn-car';
import { modelRangeOf } from '../configuration/model-range';
import { Elevation } from '../drawing/sheet/elevation';
import type { ModelDrawing } from './prerendered';

/** Every model of the shipped catalogue, drawn without words. */
export function renderModels(): readonly ModelDrawing[] {
  const range = modelRangeOf(jetourCore);
  return jetourCore.models.map(({ id }) => {
    const car = carOf(range, { picks: { model: id }, aside: {}, list: range.newestList.id });
    const labels = { title: carName(car).en, desc: '', dimensions: {} };
    return {
      model: id,
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
