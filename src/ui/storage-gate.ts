/** `refused`: the browser keeps nothing for this page. `damaged`: what it kept made no sense and was set aside. */
export type StorageProblem = 'refused' | 'damaged';

/** A few values that the browser keeps for the page, together under one key. */
export interface StorageGate<Values> {
  /** Never throws. What is damaged is kept under another key, not deleted, and the rest goes on. */
  readonly read: () => { readonly values: Partial<Values>; readonly problem: StorageProblem | null };
  /**
   * Changes some values and leaves the others as they are by now, so that two tabs never undo one another.
   * @returns whether the browser kept them
   */
  readonly change: (changes: Partial<Values>) => boolean;
  /** Calls back when another tab has changed them. */
  readonly subscribe: (onChange: () => void) => () => void;
}

interface GateOptions<Values> {
  /** The browser refuses by throwing, even when it is only asked for the storage. */
  readonly storage: () => Storage;
  readonly key: string;
  /** The value of what was stored under a name; null where it makes none. */
  readonly parse: { readonly [Name in keyof Values]: (raw: unknown) => Values[Name] | null };
  /** Reads what was stored before there were formats. */
  readonly parseOlder?: (text: string) => Partial<Values> | null;
}

/** Of this page. It reads a later one's as far as it understands it, and leaves the rest alone. */
const FORMAT = 1;

/** The one gate for what the browser keeps. What is stored is JSON: a format and the values by their names. */
export function storageGate<Values extends object>(options: GateOptions<Values>): StorageGate<Values>;
export function storageGate({
  storage,
  key,
  parse,
  parseOlder,
}: GateOptions<Record<string, unknown>>): StorageGate<Readonly<Record<string, unknown>>> {
  /** What is stored, read by read: another tab may have changed it since. Null where it is not readable. */
  const stored = (text: string | null): Readonly<Record<string, unknown>> | null => {
    if (text === null) return {};
    const older = parseOlder?.(text);
    if (older) return older;
    try {
      const raw: unknown = JSON.parse(text);
      return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? { ...raw } : null;
    } catch {
      return null;
    }
  };
  const write = (values: Readonly<Record<string, unknown>>) =>
    storage().setItem(key, JSON.stringify({ format: FORMAT, ...values }));

  return {
    read() {
      let text: string | null;
      try {
        text = storage().getItem(key);
      } catch {
        return { values: {}, problem: 'refused' };
      }
      const raw = stored(text);
      const named = Object.entries(raw ?? {}).filter(([name]) => Object.hasOwn(parse, name));
      const parsed = named.map(([name, value]) => [name, parse[name]?.(value) ?? null] as const);
      const values = Object.fromEntries(parsed.filter(([, value]) => value !== null));
      const isLater = typeof raw?.['format'] === 'number' && raw['format'] > FORMAT;
      if (raw && (isLater || parsed.every(([, value]) => value !== null))) return { values, problem: null };
      try {
        storage().setItem(`${key}.damaged`, text ?? '');
        if (Object.keys(values).length > 0) write(values);
        else storage().removeItem(key);
      } catch {
        // A full storage keeps what is damaged where it is, and it is set aside once there is room.
      }
      return { values, problem: 'damaged' };
    },
    change(changes) {
      try {
        write({ ...stored(storage().getItem(key)), ...changes });
        return true;
      } catch {
        return false;
      }
    },
    subscribe(onChange) {
      const onStorage = (event: StorageEvent) => {
        // A storage that was cleared names no key.
        if (event.key === key || event.key === null) onChange();
      };
      window.addEventListener('storage', onStorage);
      return () => window.removeEventListener('storage', onStorage);
    },
  };
}
