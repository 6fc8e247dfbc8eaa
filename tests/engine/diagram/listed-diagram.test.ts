import { assert, property } from 'fast-check';
import { expect, it } from 'vitest';
import { compile, listDiagram, listedDiagram, type ListedDiagram } from '../../../src/engine';
import { smallProblem } from '../support/problems';

it('a diagram that went through JSON is the diagram that it was', () => {
  assert(
    property(smallProblem, (problem) => {
      const diagram = compile(problem);
      const written: ListedDiagram = JSON.parse(JSON.stringify(listDiagram(diagram)));
      expect(listedDiagram(written)).toEqual(diagram);
    }),
    { numRuns: 300 },
  );
});
