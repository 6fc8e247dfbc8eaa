import { explain } from '../../engine/index';
import { problemOf } from '../problem';
import type { CatalogueCore } from '../schema/catalogue';
import type { Model } from '../schema/model';

/**
 * Which rules of a model take a value from every car of it, by their paths; of several sets that do, a smallest. None where its rows do that without any rule.
 * Takes a search of the engine: to be asked only of a value that no car has.
 * @param variable a step, `offer`, or the key of an extra
 */
export function rulesAgainst(
  catalogue: CatalogueCore,
  model: Model,
  variable: string,
  id: string,
): readonly string[] {
  const { problem, variables, values, origins } = problemOf(catalogue, model);
  const at = variables.findIndex((each) => each === variable);
  const name = variables[at];
  if (name === undefined) return [];
  const want = { variable: at, value: (values[name] ?? []).indexOf(id) };
  const why = explain(problem, new Int32Array(problem.variables.length).fill(-1), want);
  const rules = new Set(
    why?.constraints.flatMap((each) => {
      const origin = origins.get(each);
      return origin?.kind === 'rule' ? [origin.rule] : [];
    }),
  );
  return model.rules.flatMap((rule, index) =>
    rules.has(rule) ? [`models.${model.id}.rules[${index}]`] : [],
  );
}
