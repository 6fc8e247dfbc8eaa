import { extraKeyOf, extrasOf, valueWith, type ExtraKey } from './extras';
import type { Literals } from './schema/extra';
import type { Model } from './schema/model';
import { stepsInModel, type Step } from './steps';

/** What a car is asked about: a step, its row of the price list, or an extra. */
export type VariableId = Step | 'offer' | ExtraKey;

/** One thing that may be true of a car: the value of a variable is one of these; or none of these. */
export interface Atom {
  readonly variable: VariableId;
  readonly isIn: boolean;
  readonly values: readonly string[];
  /** Where the catalogue says so, below the literals: `trim`, `has[0]`. */
  readonly path: string;
}

/** The values of a car by variable. One that it has no part in is not in it. */
export type CarValues = Readonly<Partial<Record<VariableId, string>>>;

export const holds = ({ variable, isIn, values }: Atom, car: CarValues): boolean =>
  values.includes(car[variable] ?? '') === isIn;

/**
 * Literals, taken apart: they hold when all atoms do.
 * @throws Error for a step that none is, and for an extra that the model does not have
 */
export function atomsOf(model: Model, { has = [], lacks = [], ...byStep }: Literals): readonly Atom[] {
  const ofSteps = Object.entries(byStep).map(([key, values = []]): Atom => {
    const step = stepsInModel.find((each) => each === key);
    if (!step) throw new Error(`${key}: unknown step`);
    return { variable: step, isIn: true, values, path: step };
  });
  const ofExtra =
    (isIn: boolean, list: string) =>
    (id: string, place: number): Atom => {
      const path = `${list}[${String(place)}]`;
      const extra = extrasOf(model).find((each) => each.id === id);
      if (!extra) throw new Error(`${path}: unknown id "${id}"`);
      return { variable: extraKeyOf(extra), isIn, values: [valueWith(extra)], path };
    };
  return [...ofSteps, ...has.map(ofExtra(true, 'has')), ...lacks.map(ofExtra(false, 'lacks'))];
}
