import { count, evaluate } from '../../engine/index';
import { extraKeyOf, extrasOf, valueWith } from '../extras';
import { modelDiagram } from '../model-diagram';
import { problemOf } from '../problem';
import type { CatalogueCore } from '../schema/catalogue';
import type { Model } from '../schema/model';
import { modelRows, sharedRows } from '../steps';
import { combinationsOf, isWalked } from './combinations';
import { check, type Findings } from './finding';

type Options = readonly { readonly id: string }[];

/** Which values some valid car has: by a variable and one of its values. */
export interface Coverage {
  readonly isAny: boolean;
  readonly has: (variable: string, id: string) => boolean;
}

/**
 * What the valid cars of a model have. Where they are few it walks every car, and not the engine's way, so that the two
 * can be held against one another; where nobody can walk them all, the compiled set is asked.
 */
function coverageOf(catalogue: CatalogueCore, model: Model): Coverage {
  if (!isWalked(model)) return byDiagram(catalogue, model);
  const cars = [...combinationsOf(model)];
  const had = new Set(
    cars.flatMap(({ offer, ids }) => [
      `offer ${offer.id}`,
      ...Object.entries(ids).map(([step, id]) => `${step} ${id}`),
    ]),
  );
  return { isAny: cars.length > 0, has: (variable, id) => had.has(`${variable} ${id}`) };
}

function byDiagram(catalogue: CatalogueCore, model: Model): Coverage {
  const { problem, variables, values } = problemOf(catalogue, model);
  const diagram = modelDiagram(catalogue, model);
  const { changes } = evaluate(diagram, new Int32Array(problem.variables.length).fill(-1));
  return {
    isAny: count(diagram) > 0n,
    has(name, id) {
      const index = variables.findIndex((each) => each === name);
      const variable = variables[index];
      return variable !== undefined && changes[index]?.[(values[variable] ?? []).indexOf(id)] === 0;
    },
  };
}

/** How many cars of a model can be ordered. */
export function countCars(catalogue: CatalogueCore, model: Model): number {
  if (isWalked(model)) return [...combinationsOf(model)].length;
  return Number(count(modelDiagram(catalogue, model)));
}

function* seen(options: Options, path: string, has: (id: string) => boolean): Findings {
  for (const [index, { id }] of options.entries())
    yield check(has(id), `${path}[${index}]`, `no valid car has "${id}"`);
}

/** Every option of the models' own steps, every row and every extra is in at least one valid car, and so is what all share. */
export function* checkCoverage(
  catalogue: CatalogueCore,
  onProgress: (share: number) => void = () => undefined,
): Findings {
  const all = catalogue.models.map((model, index) => {
    const covered = coverageOf(catalogue, model);
    onProgress((index + 1) / catalogue.models.length);
    return { model, covered };
  });
  for (const { model, covered } of all) {
    const path = `models.${model.id}`;
    yield check(covered.isAny, path, 'its rules leave no valid car');
    if (!covered.isAny) continue;
    yield* seen(model.offers, `${path}.offers`, (id) => covered.has('offer', id));
    for (const { id: step, list } of modelRows)
      yield* seen(model[list], `${path}.${list}`, (id) => covered.has(step, id));
    const extras = new Map(extrasOf(model).map((extra) => [extra.id, extra]));
    yield* seen(extrasOf(model), `${path}.extras`, (id) => {
      const extra = extras.get(id);
      return extra !== undefined && covered.has(extraKeyOf(extra), valueWith(extra));
    });
  }
  for (const { id: step, list } of sharedRows)
    yield* seen(catalogue[list], list, (id) => all.some(({ covered }) => covered.has(step, id)));
}
