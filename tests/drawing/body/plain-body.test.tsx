import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { carOf } from '../../../src/configuration/car';
import { dimensionsOf, drawnCar } from '../../../src/configuration/drawn-car';
import { modelRangeOf } from '../../../src/configuration/described-range';
import { plainStyle } from '../../../src/drawing/body/plain-style';
import { Elevation } from '../../../src/drawing/sheet/elevation';
import { smallCatalogue } from '../../support/small-catalogue/catalogue';
import { boxOf, drawnSpots } from '../support/measure';

afterEach(cleanup);

const range = modelRangeOf(smallCatalogue);
const HALF_A_UNIT = 0.5;

it.each(smallCatalogue.models)(
  'a maker who draws nothing gets bodies of the true size in the paint that was picked: $id',
  ({ id }) => {
    const car = carOf(range, { picks: { model: id }, aside: {}, list: range.newestList.id });
    const drawn = drawnCar(car, undefined);
    const labels = { title: id, desc: id, dimensions: {} };
    for (const view of ['side', 'front', 'rear', 'plan'] as const) {
      const { container } = render(<Elevation view={view} car={drawn} labels={labels} />);
      expect(container.querySelector('[id$=paint] stop')?.getAttribute('stop-color')).toBe(car.colour.hex);
      const { left, right, top } = boxOf(
        drawnSpots(container.querySelector('[id$=outline]')?.getAttribute('d') ?? ''),
      );
      const known = dimensionsOf(car);
      const { drawnFor } = plainStyle;
      const along = view === 'side' || view === 'plan';
      const across = along ? known.length : (known.width ?? drawnFor.width);
      expect(Math.abs(right - left - (across ?? 0))).toBeLessThanOrEqual(HALF_A_UNIT);
      const up = view === 'plan' ? (known.width ?? drawnFor.width) / 2 : known.height;
      expect(Math.abs(top - (up ?? 0))).toBeLessThanOrEqual(HALF_A_UNIT);
      cleanup();
    }
  },
);
