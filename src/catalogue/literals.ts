import type { Literal } from '../engine/index';
import type { Atom, VariableId } from './atoms';
import type { Vocabulary } from './vocabulary';

/** The index of a value; what a catalogue names at `path` and does not have is an error there. */
export function indexIn({ values }: Vocabulary, variable: VariableId, id: string, path = ''): number {
  const index = (values[variable] ?? []).indexOf(id);
  if (index < 0) throw new Error(`${path}: unknown id "${id}"`);
  return index;
}

/**
 * An atom as a literal of the engine.
 * @param path where the literals stand that it is of: what it names and does not exist is an error there
 */
export function literalOf(vocabulary: Vocabulary, { variable, isIn, values, path }: Atom, at = ''): Literal {
  for (const [place, id] of values.entries())
    indexIn(vocabulary, variable, id, at && `${at}.${path}[${String(place)}]`);
  const known = vocabulary.values[variable] ?? [];
  return {
    variable: vocabulary.variables.indexOf(variable),
    values: known.flatMap((id, index) => (values.includes(id) === isIn ? [index] : [])),
  };
}

export const notOf = (atom: Atom): Atom => ({ ...atom, isIn: !atom.isIn });
