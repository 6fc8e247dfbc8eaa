import { compile, type Diagram } from '../engine/index';
import { problemOf } from './problem';
import type { CatalogueCore } from './schema/catalogue';
import type { Model } from './schema/model';

const known = new WeakMap<CatalogueCore, Map<Model, Diagram>>();

/**
 * All cars of a model: compiled when they are first asked for, and once, whether a check or a page asks.
 * @param onProgress what is done of the whole while it compiles
 */
export function modelDiagram(
  catalogue: CatalogueCore,
  model: Model,
  onProgress: (done: number, total: number) => void = () => undefined,
): Diagram {
  const ofCatalogue = known.get(catalogue) ?? new Map<Model, Diagram>();
  known.set(catalogue, ofCatalogue);
  const before = ofCatalogue.get(model);
  if (before) return before;
  const diagram = compile(problemOf(catalogue, model).problem, { onProgress });
  ofCatalogue.set(model, diagram);
  return diagram;
}
