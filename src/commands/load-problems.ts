import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { checkCatalogue } from '../catalogue/check/check-catalogue';
import { problemOf } from '../catalogue/problem';
import type { Problem } from '../engine';

/** What a file holds: one problem, by its name; or one for each model of a catalogue, by its id. */
interface Loaded {
  readonly isCatalogue: boolean;
  readonly problems: ReadonlyMap<string, Problem>;
}

/**
 * The problems in a JSON file, which may be gzipped: one as the engine takes it, or the models of a catalogue.
 *
 * @throws Error when the file cannot be read or holds something else
 */
export function loadProblems(file: string): Loaded {
  const bytes = readFileSync(file);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = (isGzip ? gunzipSync(bytes) : bytes).toString();
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed === 'object' && parsed !== null && 'models' in parsed)
    return { isCatalogue: true, problems: catalogueProblems(parsed, file) };
  if (!isProblem(parsed))
    throw new Error(`${file}: not a problem, which has lists of variables and constraints`);
  const name = path.basename(file).replace(/\.json(\.gz)?$/u, '');
  return { isCatalogue: false, problems: new Map([[name, parsed]]) };
}

function catalogueProblems(value: unknown, file: string): Loaded['problems'] {
  const checked = checkCatalogue(value);
  if (!checked.ok) throw new Error(`${file}: ${checked.problems.join('\n')}`);
  const { catalogue } = checked;
  return new Map(catalogue.models.map((model) => [model.id, problemOf(catalogue, model).problem]));
}

/** Only as far as the engine itself does not look: it checks every index. */
function isProblem(value: unknown): value is Problem {
  return (
    typeof value === 'object' &&
    value !== null &&
    'variables' in value &&
    Array.isArray(value.variables) &&
    'constraints' in value &&
    Array.isArray(value.constraints)
  );
}
