import { compile, listDiagram, type ListedDiagram } from '../engine/index';
import { problemOf } from './problem';
import type { CatalogueCore } from './schema/catalogue';

/** What can be bought, compiled: the cars of each model by its id. */
export const diagramsOf = (catalogue: CatalogueCore): Readonly<Record<string, ListedDiagram>> =>
  Object.fromEntries(
    catalogue.models.map((model) => [model.id, listDiagram(compile(problemOf(catalogue, model).problem))]),
  );
