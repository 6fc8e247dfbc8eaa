/**
 * A browser's storage that holds some entries and refuses some methods, as a full or a blocked one does.
 */
export function storageWith(kept: Record<string, string>, refuse: (method: string) => boolean = () => false) {
  const entries = new Map(Object.entries(kept));
  const guarded = <T>(method: string, act: () => T): T => {
    if (refuse(method)) throw new DOMException('refused', 'QuotaExceededError');
    return act();
  };
  const storage: Storage = {
    length: 0,
    key: () => null,
    clear: () => entries.clear(),
    getItem: (key) => guarded('getItem', () => entries.get(key) ?? null),
    setItem: (key, value) => guarded('setItem', () => void entries.set(key, value)),
    removeItem: (key) => guarded('removeItem', () => void entries.delete(key)),
  };
  return { entries, open: () => storage };
}
