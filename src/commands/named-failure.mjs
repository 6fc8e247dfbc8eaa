import { stripVTControlCharacters } from 'node:util';

/** Enough for what was expected and what was there; all of it stands further up. */
const LINES = 12;

/** A test that failed, and how: whoever sees only the end of what was printed can tell what was wrong. */
export function named(test, errors) {
  const told = errors.flatMap(({ message = '' }) =>
    stripVTControlCharacters(message).split('\n').slice(0, LINES),
  );
  return [test, ...told].join('\n    ');
}
