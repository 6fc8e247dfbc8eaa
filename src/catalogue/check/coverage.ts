import { count, evaluate } from '../../engine/index';
import { extraKeyOf, extrasOf, valueWith } from '../extras';
import { modelDiagram } from '../model-diagram';
import { problemOf } from '../problem';
import type { CatalogueCore } from '../schema/catalogue';
import type { Model } from '../schema/model';
import { modelRows, sharedRows } from '../steps';
import { combinationsOf, isWalked } from './combinations';
import { check, type Findings } from './finding';
import { rulesAgainst } from './rules-against';

/** Which values some valid car has: by a variable and one of its values. */
export interface Coverage {
  readonly isAny: boolean;
  readonly has: (variable: string, id: string) => boolean;
}

interface Covered {
  readonly catalogue: CatalogueCore;
  readonly model: Model;
  readonly covered: Coverage;
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

/** Each reason takes a search, and whoever has mended the first of them has mended most. */
const MOST_REASONS = 20;

/** @param rulesFor which rules take an option from every car, where that can be said */
function* seen<Option extends { readonly id: string }>(
  options: readonly Option[],
  path: string,
  has: (option: Option) => boolean,
  rulesFor: (option: Option) => readonly string[] = () => [],
): Findings {
  let reasons = 0;
  for (const [index, option] of options.entries()) {
    const isSeen = has(option);
    if (!isSeen) reasons += 1;
    const rules = isSeen || reasons > MOST_REASONS ? [] : rulesFor(option);
    const because = rules.length > 0 ? `, because of ${rules.join(' and ')}` : '';
    yield check(isSeen, `${path}[${index}]`, `no valid car has "${option.id}"${because}`);
  }
}

/** The options of one list of a model; `valueOf` says by which value of which variable a car has one. */
function seenOf({ catalogue, model, covered }: Covered) {
  return <Option extends { readonly id: string }>(
    list: string,
    options: readonly Option[],
    valueOf: (option: Option) => readonly [variable: string, id: string],
  ) =>
    seen(
      options,
      `models.${model.id}.${list}`,
      (option) => covered.has(...valueOf(option)),
      (option) => rulesAgainst(catalogue, model, ...valueOf(option)),
    );
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
    yield check(covered.isAny, `models.${model.id}`, 'its rules leave no valid car');
    if (!covered.isAny) continue;
    const own = seenOf({ catalogue, model, covered });
    yield* own('offers', model.offers, ({ id }) => ['offer', id]);
    for (const { id: step, list } of modelRows) yield* own(list, model[list], ({ id }) => [step, id]);
    yield* own('extras', extrasOf(model), (extra) => [extraKeyOf(extra), valueWith(extra)]);
  }
  for (const { id: step, list } of sharedRows)
    yield* seen(catalogue[list], list, ({ id }) => all.some(({ covered }) => covered.has(step, id)));
}
