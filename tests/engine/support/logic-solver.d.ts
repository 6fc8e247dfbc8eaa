/** The part of logic-solver, which has no types of its own, that is used here. */
declare module 'logic-solver' {
  export interface Formula {
    readonly type: string;
  }
  export interface Solution {
    getTrueVars(): string[];
  }
  export interface Solver {
    require(...formulas: (Formula | string)[]): void;
    solveAssuming(formula: Formula | string): Solution | null;
    solve(): Solution | null;
    minimizeWeightedSum(solution: Solution, terms: string[], weights: number[]): Solution | null;
  }
  interface Logic {
    readonly Solver: new () => Solver;
    or(...operands: (Formula | string)[]): Formula;
    and(...operands: (Formula | string)[]): Formula;
    exactlyOne(...operands: (Formula | string)[]): Formula;
    disablingAssertions<T>(act: () => T): T;
  }
  const logic: Logic;
  export default logic;
}
