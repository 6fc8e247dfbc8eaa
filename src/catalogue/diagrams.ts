import { compile, encodeDiagram, type CompileOptions } from '../engine/index';
import { problemOf } from './problem';
import type { CatalogueCore } from './schema/catalogue';

/** A file of the engine as text. */
const base64 = (file: Uint8Array) => btoa(Array.from(file, (byte) => String.fromCharCode(byte)).join(''));

/** What can be bought, compiled: the cars of each model by its id, as files in base64. */
export const diagramsOf = (
  catalogue: CatalogueCore,
  options?: CompileOptions,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    catalogue.models.map((model) => {
      const { problem } = problemOf(catalogue, model);
      return [model.id, base64(encodeDiagram(compile(problem, options), problem))];
    }),
  );
