import { sizesOf, type Problem } from '../problem/problem';
import { float, int, item } from '../shared/checked-reads';
import { createGraph, eliminate, fillOf, neighboursOf, type EliminationGraph } from './elimination-graph';
import { forceOrder } from './force-order';
import { layOut, type LevelTree } from './level-tree';

/** Up to how many bits of neighbours it makes little difference which variable is eliminated first. */
const FEW_BITS = 12;
/** How many bits of neighbours a variable may have to be eliminated; the others stand above them all, one below the other. */
const MOST_BITS = 40;

/**
 * Levels for a problem such that the variables of each constraint lie one below the other, while variables that have nothing
 * to do with one another once those above them are decided lie side by side: an elimination tree, or pseudo tree (Freuder,
 * Quinn 1985, "Taking advantage of stable sets of variables in constraint satisfaction problems").
 *
 * The variables are eliminated one by one, which makes neighbours of all neighbours of each. It hangs below the first of them
 * to be eliminated after it. Two greedy rules for which one comes next are tried, and the tree whose levels depend on fewer
 * combinations is taken (Kjærulff 1990, "Triangulation of graphs: algorithms giving small total state space").
 *
 * @param noise a factor for how much a variable counts, asked for each; 1 when omitted
 * @returns the levels, and whether all variables could be eliminated
 */
export function eliminationTree(
  problem: Problem,
  noise: () => number = () => 1,
): { readonly tree: LevelTree; readonly isComplete: boolean } {
  const bits = Float64Array.from(sizesOf(problem), (size) => noise() * Math.log2(size));
  const byDegree = eliminateAll(problem, bits, leastDegree);
  const isEasy = byDegree.widest <= FEW_BITS;
  const byFill = isEasy ? byDegree : eliminateAll(problem, bits, leastFill);
  const best = byFill.combinations < byDegree.combinations ? byFill : byDegree;
  return { tree: layOutOf(best), isComplete: best.combinations < Infinity };
}

/** What a variable counts that has these neighbours: the least is eliminated next. Infinity when it should not be. */
type Priority = (graph: EliminationGraph, neighbours: readonly number[], bits: number) => number;

const leastDegree: Priority = (_, _neighbours, bits) => (bits > MOST_BITS ? Infinity : bits);

const leastFill: Priority = (graph, neighbours, bits) => {
  if (bits <= FEW_BITS) return bits;
  return bits > MOST_BITS ? Infinity : FEW_BITS + fillOf(graph, neighbours);
};

interface Elimination {
  /** The variable above each; -1 for a root. */
  readonly parent: Int32Array;
  /** The bits of the most neighbours that a variable had when it was eliminated; Infinity when some could not be. */
  widest: number;
  /** How many combinations of values all variables with their neighbours had then; Infinity when some could not be. */
  combinations: number;
}

function eliminateAll(problem: Problem, bits: Float64Array, rule: Priority): Elimination {
  const graph = createGraph(problem, bits);
  const result: Elimination = { parent: new Int32Array(bits.length).fill(-1), widest: 0, combinations: 0 };
  const bitsOf = (variables: readonly number[]): number =>
    variables.reduce((sum, variable) => sum + float(bits, variable), 0);
  const priorityOf = (variable: number): number => {
    const neighbours = neighboursOf(graph, variable, MOST_BITS);
    return rule(graph, neighbours, bitsOf(neighbours));
  };
  const priority = Float64Array.from(bits, (_, variable) => priorityOf(variable));
  const rest = new Set(bits.keys());
  for (let next = least(priority, rest); next >= 0; next = least(priority, rest)) {
    rest.delete(next);
    const { clique, below } = eliminate(graph, next);
    for (const variable of below) result.parent[variable] = next;
    for (const neighbour of clique) priority[neighbour] = priorityOf(neighbour);
    const width = bitsOf(clique);
    result.widest = Math.max(result.widest, width);
    result.combinations += 2 ** (width + float(bits, next));
  }
  if (rest.size > 0) {
    const order = forceOrder(problem, [...bits.keys()]);
    putAbove(
      graph,
      result,
      order.filter((variable) => rest.has(variable)),
    );
  }
  return result;
}

/** The variable of least finite priority, or -1. */
function least(priority: Float64Array, variables: Iterable<number>): number {
  let best = -1;
  let lowest = Infinity;
  for (const variable of variables) {
    if (float(priority, variable) >= lowest) continue;
    best = variable;
    lowest = float(priority, variable);
  }
  return best;
}

/** Puts the variables that were not eliminated one below the other, and the others below the lowest of their neighbours. */
function putAbove(
  { cliques, madeBy }: EliminationGraph,
  result: Elimination,
  chain: readonly number[],
): void {
  const { parent } = result;
  const place = new Int32Array(parent.length);
  chain.forEach((variable, at) => {
    place[variable] = at;
    parent[variable] = chain[at - 1] ?? -1;
  });
  cliques.forEach((clique, index) => {
    const maker = item(madeBy, index);
    const [first] = clique;
    if (maker < 0 || first === undefined) return;
    parent[maker] = clique.reduce((a, b) => (int(place, a) > int(place, b) ? a : b), first);
  });
  result.widest = Infinity;
  result.combinations = Infinity;
}

function layOutOf({ parent }: Elimination): LevelTree {
  const children: number[][] = Array.from(parent, () => []);
  const roots: number[] = [];
  parent.forEach((above, variable) => (above < 0 ? roots : item(children, above)).push(variable));
  return layOut(roots, children);
}
