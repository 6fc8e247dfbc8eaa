import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Problem } from '../../src/engine';

/**
 * The problem in a JSON file, which may be gzipped.
 *
 * @throws Error when the file cannot be read or holds something else
 */
export function loadProblem(path: string): Problem {
  const bytes = readFileSync(path);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const parsed: unknown = JSON.parse((isGzip ? gunzipSync(bytes) : bytes).toString());
  if (!isProblem(parsed))
    throw new Error(`${path}: not a problem, which has lists of variables and constraints`);
  return parsed;
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
