/**
 * A record with an entry for each key. `Object.fromEntries` forgets which keys it was given; the first signature
 * remembers them.
 */
export function recordOf<Key extends string, Entry>(
  keys: readonly Key[],
  entryOf: (key: Key) => Entry,
): Readonly<Record<Key, Entry>>;
export function recordOf<Entry>(
  keys: readonly string[],
  entryOf: (key: string) => Entry,
): Readonly<Record<string, Entry>> {
  return Object.fromEntries(keys.map((key) => [key, entryOf(key)]));
}
