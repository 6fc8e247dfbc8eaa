import type { Constraint, Problem, Table } from '../../../src/engine';
import { seededRandom } from '../../../src/engine/shared/random';
import { problemOf } from './problems';

type Random = () => number;

/** Model, engine, gearbox, trim, market. */
const CORE = 5;

/**
 * A made-up car range: model, engine, gearbox, trim and market are sold in certain combinations, options depend on them
 * and on one another, as tables of up to 8 columns and as clauses. The same for the same seed, and never contradictory.
 *
 * @param variables how many, at least 6
 */
export function carRange(variables: number, seed: number): Problem {
  const random = seededRandom(seed);
  const scale = Math.min(1, (variables - 6) / 194);
  const between = (least: number, most: number): number => Math.round(least + scale * (most - least));
  const core = [between(3, 9), between(4, 8), between(2, 4), between(3, 6), between(4, 40)];
  const sizes = [...core];
  while (sizes.length < variables) sizes.push(optionSize(random));
  // Every rule allows this car, so that the rules can be met.
  const car = sizes.map((size) => below(size, random));
  const offers = Array.from({ length: between(8, 600) }, () => core.map((size) => below(size, random)));
  offers.push(car.slice(0, CORE));

  const constraints: Constraint[] = [];
  // Models, engines and gearboxes go together in few ways; trims and markets in more.
  for (const scope of [
    [0, 1, 2],
    [0, 3],
    [0, 1, 4],
  ]) {
    const tuples = offers.map((offer) => scope.map((variable) => offer[variable] ?? 0));
    constraints.push({ id: `range ${scope.join()}`, kind: 'table', scope, tuples });
  }
  for (let option = CORE; option < variables; option++) {
    constraints.push(optionTable(option, sizes, car, random));
    const other = CORE + below(option - CORE + 1, random);
    if (other !== option && random() < 0.15) constraints.push(optionClause(option, other, car));
  }
  return problemOf(sizes, constraints);
}

function below(limit: number, random: Random): number {
  return Math.floor(random() * limit);
}

/** Most options are there or not; some are colours, wheels and radios. */
function optionSize(random: Random): number {
  const dice = random();
  if (dice < 0.75) return 2;
  return dice < 0.95 ? 3 + below(4, random) : 7 + below(7, random);
}

/** An option that is missing, standard or free to choose, depending on some of the core and now and then on others. */
function optionTable(
  option: number,
  sizes: readonly number[],
  car: readonly number[],
  random: Random,
): Table {
  const size = sizes[option] ?? 1;
  // Model and trim say most, then the engine, seldom the gearbox or the market.
  const on = [0.8, 0.4, 0.1, 0.6, 0.15].flatMap((likely, variable) => (random() < likely ? [variable] : []));
  const near = Array.from({ length: Math.min(4, option - CORE) }, (_, back) => option - 1 - back);
  const also = random() < 0.1 ? near.filter((other) => (sizes[other] ?? 9) < 4) : [];
  const scope = [...on, ...also]
    .filter((_, at, all) => product(all.slice(0, at + 1), sizes) <= 2000)
    .slice(0, 7)
    .concat(option);
  // The more options, the more of them come with the trim: 10^3 combinations of 10 variables, 10^30 of 200.
  const free = 0.5 + 0.36 * Math.min(1, sizes.length / 120);
  const kinds = new Map<string, number>();
  const tuples = combinations(scope.map((variable) => sizes[variable] ?? 1)).filter((tuple) => {
    const value = tuple.at(-1) ?? 0;
    if (tuple.every((entry, column) => entry === car[scope[column] ?? 0])) return true;
    // What one or two columns say decides; the others are there as in rules that people write.
    const key = tuple.slice(0, Math.min(2, tuple.length - 1)).join();
    const kind = kinds.get(key) ?? random();
    kinds.set(key, kind);
    if (kind < 0.45) return value === 0;
    if (kind < free) return value === size - 1;
    return kind < free + 0.15 || value <= size / 2;
  });
  return { id: `option ${option}`, kind: 'table', scope, tuples };
}

/** "This option needs that one" or "not both", whichever the one car allows. */
function optionClause(option: number, other: number, car: readonly number[]): Constraint {
  const excludes = car[other] === 0 || car[option] === 0;
  const literals = [
    { variable: option, values: [0] },
    { variable: other, values: excludes ? [0] : [car[other] ?? 0] },
  ];
  return { id: `clause ${option} ${other}`, kind: 'clause', literals };
}

function product(scope: readonly number[], sizes: readonly number[]): number {
  return scope.reduce((all, variable) => all * (sizes[variable] ?? 1), 1);
}

function combinations(sizes: readonly number[]): number[][] {
  let all: number[][] = [[]];
  for (const size of sizes) {
    all = all.flatMap((begun) => Array.from({ length: size }, (_, value) => begun.concat(value)));
  }
  return all;
}
