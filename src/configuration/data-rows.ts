import { groundOf } from '../catalogue/look-up';
import { specOf } from '../catalogue/spec-of';
import type { Figure } from '../catalogue/schema/figure';
import { specRows, type SpecGroup, type SpecId } from '../catalogue/schema/specs';
import { stepRows, type Step } from '../catalogue/steps';
import type { Car } from './car';

/** A line of a car's data sheet: a technical figure, or what its row of the price list says in a step. */
export type DataRow = { readonly figure: Figure } & (
  | { readonly of: 'spec'; readonly id: SpecId }
  | { readonly of: 'step'; readonly id: Step }
);

/** The figures of a group, then what the row of the price list itself says, with what it rests on. */
export function dataRowsOf(car: Car, group: SpecGroup): readonly DataRow[] {
  const specs = specRows.flatMap(({ id, group: of }): DataRow[] => {
    const figure = of === group ? specOf(car, id) : undefined;
    return figure ? [{ of: 'spec', id, figure }] : [];
  });
  const steps = stepRows.flatMap(({ id, sheet }): DataRow[] =>
    sheet === group
      ? [{ of: 'step', id, figure: { value: car[id].name, unit: 'text', ...groundOf(car.offer, id) } }]
      : [],
  );
  return [...specs, ...steps];
}
