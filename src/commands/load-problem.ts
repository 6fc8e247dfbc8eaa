import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { checkCatalogue } from '../catalogue/check/check-catalogue';
import { problemOf } from '../catalogue/problem';
import type { Problem } from '../engine';

/**
 * The problem in a JSON file, which may be gzipped: as the engine takes it, or all cars of a catalogue.
 *
 * @throws Error when the file cannot be read or holds something else
 */
export function loadProblem(path: string): Problem {
  const bytes = readFileSync(path);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = (isGzip ? gunzipSync(bytes) : bytes).toString();
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed === 'object' && parsed !== null && 'models' in parsed)
    return catalogueProblem(parsed, path);
  if (!isProblem(parsed))
    throw new Error(`${path}: not a problem, which has lists of variables and constraints`);
  return parsed;
}

function catalogueProblem(value: unknown, path: string): Problem {
  const checked = checkCatalogue(value);
  if (!checked.ok) throw new Error(`${path}: ${checked.problems.join('\n')}`);
  return problemOf(checked.catalogue).problem;
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
