import { WITH } from '../catalogue/extras';
import type { Configuration, ExtraView, OptionView } from './configuration';

/** A package that the car could have for less than it costs without. */
export interface CheaperPackage {
  readonly choice: ExtraView['choice'];
  readonly view: OptionView;
}

/**
 * Packages that fit, and with which the car keeps its row and everything on it and costs less: the cheaper way to what
 * was picked. The cheapest first.
 */
export const cheaperPackages = ({ car, extras }: Configuration): readonly CheaperPackage[] =>
  extras
    .flatMap(({ choice, options }) => {
      const view = options.find(({ option }) => option.id === WITH);
      return view && !view.shown ? [{ choice, view }] : [];
    })
    .filter(
      ({ view: { difference, needs, solution } }) =>
        difference < 0 &&
        needs.length === 0 &&
        solution.ids.offer === car.offer.id &&
        car.extras.every(({ id, slot }) => slot !== undefined || solution.ids[`extra.${id}`] === WITH),
    )
    .toSorted((a, b) => a.view.difference - b.view.difference);
