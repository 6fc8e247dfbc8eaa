import { scopeOf, type Problem } from '../problem/problem';
import { float, item } from '../shared/checked-reads';

/**
 * The variables of a problem that are not eliminated yet, and which of them are neighbours: those that are in a clique
 * together. Whole cliques, not pairs, since constraints can be wide.
 */
export interface EliminationGraph {
  /** What each variable counts: the bits that its values take, more or less. */
  readonly bits: Float64Array;
  readonly cliques: (readonly number[])[];
  /** The variable whose elimination made each clique; -1 for that of a constraint. */
  readonly madeBy: number[];
  /** The cliques that each variable is in. */
  readonly cliquesOf: number[][];
  /** Scratch: in which round each variable was last seen. */
  readonly seen: Int32Array;
  round: number;
}

export function createGraph(problem: Problem, bits: Float64Array): EliminationGraph {
  const cliques = problem.constraints.map(scopeOf);
  const cliquesOf: number[][] = problem.variables.map(() => []);
  cliques.forEach((clique, index) => {
    for (const variable of clique) cliquesOf[variable]?.push(index);
  });
  return {
    bits,
    cliques,
    madeBy: cliques.map(() => -1),
    cliquesOf,
    seen: new Int32Array(problem.variables.length),
    round: 0,
  };
}

/** The neighbours of a variable, each once; not all of them when they have more than so many bits. */
export function neighboursOf(graph: EliminationGraph, variable: number, enough: number): number[] {
  const { seen, bits, cliques, cliquesOf } = graph;
  const round = ++graph.round;
  const neighbours: number[] = [];
  let sum = 0;
  seen[variable] = round;
  for (const clique of item(cliquesOf, variable)) {
    for (const neighbour of item(cliques, clique)) {
      if (seen[neighbour] === round) continue;
      seen[neighbour] = round;
      neighbours.push(neighbour);
      sum += float(bits, neighbour);
      if (sum > enough) return neighbours;
    }
  }
  return neighbours;
}

/** How much more the neighbours of a variable would be tied to one another without it: the weight of the pairs that are not. */
export function fillOf(graph: EliminationGraph, neighbours: readonly number[]): number {
  const { bits, seen } = graph;
  let fill = 0;
  neighbours.forEach((neighbour, at) => {
    neighboursOf(graph, neighbour, Infinity);
    for (const other of neighbours.slice(0, at)) {
      if (seen[other] !== graph.round) fill += float(bits, neighbour) * float(bits, other);
    }
  });
  return fill;
}

/**
 * Makes one clique of all cliques that a variable is in, and takes the variable out of it.
 *
 * @returns the variables that were eliminated before and whose neighbours are now down to this one and those in the clique
 */
export function eliminate(graph: EliminationGraph, variable: number): { clique: number[]; below: number[] } {
  const { cliques, madeBy, cliquesOf } = graph;
  const clique = neighboursOf(graph, variable, Infinity);
  const absorbed = new Set(cliquesOf[variable]);
  const below = [...absorbed].map((index) => item(madeBy, index)).filter((maker) => maker >= 0);
  for (const index of absorbed) cliques[index] = [];
  const index = cliques.push(clique) - 1;
  madeBy.push(variable);
  for (const neighbour of clique) {
    cliquesOf[neighbour] = [...item(cliquesOf, neighbour).filter((one) => !absorbed.has(one)), index];
  }
  return { clique, below };
}
