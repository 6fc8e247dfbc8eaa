import { compile, encodeDiagram } from '../engine/index';
import { problemOf } from './problem';
import { ALL } from './scopes';
import type { CatalogueCore } from './schema/catalogue';
import type { Model } from './schema/model';

/** What can be bought, compiled: all of it and each model's cars, as files in base64. */
export function diagramsOf(catalogue: CatalogueCore): Readonly<Record<string, string>> {
  const diagramOf = (models: readonly Model[]) => {
    const { problem } = problemOf(catalogue, models);
    return btoa(String.fromCharCode(...encodeDiagram(compile(problem), problem)));
  };
  return Object.fromEntries([
    [ALL, diagramOf(catalogue.models)],
    ...catalogue.models.map((model) => [model.id, diagramOf([model])]),
  ]);
}
