import { finishSteps } from '../catalogue/steps';
import { writeAddress, type Foreign } from './address';
import { carOf, type Car } from './car';
import type { ModelRange } from './model-range';
import { picksAmong, type Selection } from './selection';

/**
 * A selection as a link says it. A colour that is only filled in because it looks like one that had to give way is named
 * in it: whoever opens the link does not know of the other, and would be shown another car.
 * @param car the one that answers to the selection, where it is known
 */
export function linkedSelection(range: ModelRange, selection: Selection, car?: Car): Selection {
  const { picks, aside, list } = selection;
  const liked = finishSteps.filter((step) => picks[step] === undefined && aside[step] !== undefined);
  if (liked.length === 0) return selection;
  const { ids } = car ?? carOf(range, selection);
  return { picks: { ...picks, ...picksAmong(liked, (step) => ids[step]) }, aside: {}, list };
}

/** The query of a link to the car of a selection. */
export const linkQuery = (range: ModelRange, selection: Selection, foreign: Foreign = []): string =>
  writeAddress(linkedSelection(range, selection), foreign);

/** The query of a link to another view that keeps the car: empty while nothing was picked. */
export function carQuery(range: ModelRange, selection: Selection): string {
  const isFirst = selection.fresh === true && selection.list === range.newestList.id;
  return isFirst ? '' : linkQuery(range, selection);
}
