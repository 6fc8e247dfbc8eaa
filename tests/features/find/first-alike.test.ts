import { expect, it } from 'vitest';
import { jetourCatalogue } from '../../../src/catalogue/jetour/catalogue';
import { modelRangeOf } from '../../../src/configuration/described-range';
import { candidatesOf } from '../../../src/features/find/candidates';
import { firstAlike } from '../../../src/features/find/first-alike';

const cars = candidatesOf(modelRangeOf(jetourCatalogue)).map(({ car }) => car);

it('shows a car by the first that looks like it, and draws what looks otherwise by itself', () => {
  const likeOf = firstAlike(cars);
  const drawn = new Set(cars.map(likeOf));
  expect(drawn.size).toBeGreaterThanOrEqual(3);
  expect(drawn.size).toBeLessThan(cars.length);
  for (const car of cars) {
    const like = likeOf(car);
    expect(likeOf(like)).toBe(like);
    expect(cars.indexOf(like)).toBeLessThanOrEqual(cars.indexOf(car));
    expect([like.model, like.colour, like.interior]).toEqual([car.model, car.colour, car.interior]);
  }
});

it('draws the next one of a look where the first is not in the list', () => {
  const [first, second] = cars.filter(({ model }) => model.id === 'dashing').slice(1);
  if (!first || !second) throw new Error('the Dashing is sold in fewer than three versions');
  expect(firstAlike([first, second])(second)).toBe(first);
  expect(firstAlike([second])(second)).toBe(second);
});
