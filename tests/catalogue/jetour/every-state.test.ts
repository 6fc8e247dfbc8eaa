import { expect, it } from 'vitest';
import { jetourCore } from '../../../src/catalogue/jetour/core';
import { jetourDetails } from '../../../src/catalogue/jetour/details';
import { allCars } from '../../support/cars';
import {
  itGivesReasonsInEveryState,
  itIsRightInEveryState,
  itMovesNothingUnseen,
  statesOf,
} from '../../support/every-state';

const newest = jetourCore.priceLists.slice(-1);

for (const list of newest) itIsRightInEveryState(jetourCore, list);
itGivesReasonsInEveryState(jetourCore, jetourDetails);

it('goes through thousands of states', () => {
  const cars = allCars(jetourCore);
  const states = newest.flatMap((list) => jetourCore.models.flatMap(({ id }) => statesOf(cars, id, list)));
  expect(states.length).toBeGreaterThan(1500);
});
itMovesNothingUnseen(jetourCore, 9);
