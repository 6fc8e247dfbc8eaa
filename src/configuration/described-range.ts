// Ranges whose problem is written down in full: with extras and charges, which the first load does without.
import { problemOf } from '../catalogue/problem';
import type { CatalogueCore } from '../catalogue/schema/catalogue';
import type { Model } from '../catalogue/schema/model';
import { compile, type Problem } from '../engine/index';
import { extraChoicesOf } from './extra-choices';
import { addPaid, addUnasked } from './extra-prices';
import { takeExtras } from './extras-asked';
import { rangeWith, type Beyond, type CompiledCatalogue, type ModelRange } from './model-range';
import { priceLinesOf } from './price-lines';
import { compiledBefore, type CompiledDiagram } from './solver';

/** Diagrams that were compiled elsewhere, by the ids of the models. */
export type Compiled = ReadonlyMap<string, CompiledDiagram>;

function beyondOf(catalogue: CatalogueCore): Beyond {
  const extras = extraChoicesOf(catalogue, catalogue.models);
  return { extras, takeExtras, linesOf: priceLinesOf };
}

const describedRange = (
  catalogue: CatalogueCore,
  diagramOf: (model: Model, problem: Problem) => CompiledDiagram,
): ModelRange =>
  rangeWith(catalogue, beyondOf(catalogue), (model) => {
    const { problem, variables, values, prices } = problemOf(catalogue, model);
    return {
      variables,
      values,
      diagram: diagramOf(model, problem),
      addPaid: (rows, list) => addPaid(prices, rows, list),
      addUnasked: (rows, question) => addUnasked(prices, rows, question),
    };
  });

/** A range that is compiled here. @throws Error when the catalogue has no model or no price list */
export const modelRangeOf = (catalogue: CatalogueCore): ModelRange =>
  describedRange(catalogue, (_model, problem) => compile(problem));

/** The shipped catalogue, where it has extras. @throws Error when a diagram is missing, or of another catalogue */
export const compiledRangeWithExtras = ({ catalogue, diagrams }: CompiledCatalogue): ModelRange =>
  describedRange(catalogue, ({ id }) => compiledBefore(diagrams, id));

/**
 * A range all of whose diagrams were compiled elsewhere.
 * @throws Error when one is missing
 */
export const givenRangeOf = (catalogue: CatalogueCore, compiled: Compiled): ModelRange =>
  describedRange(catalogue, ({ id }) => {
    const diagram = compiled.get(id);
    if (!diagram) throw new Error(`no diagram of ${id}`);
    return diagram;
  });
