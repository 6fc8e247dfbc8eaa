/** What is wrong with a catalogue, as much of it as anybody reads. */
export interface ProblemList {
  readonly problems: readonly string[];
  /** How many more there are. */
  readonly more: number;
}

const MOST = 50;
const LONGEST = 300;

/** Cut to what can be shown: a catalogue may have a problem in each of a million places, and quote a novel in one. */
export const problemList = (problems: readonly string[]): ProblemList => ({
  problems: problems
    .slice(0, MOST)
    .map((problem) => (problem.length > LONGEST ? `${problem.slice(0, LONGEST)}…` : problem)),
  more: Math.max(0, problems.length - MOST),
});
