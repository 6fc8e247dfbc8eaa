import { storageGate, type StorageGate } from '../../ui/storage-gate';

/** Longer than any address of a car, short enough for every browser. */
const LIMIT = 2000;

/** What the browser keeps of the last visit: the query of the car, as the address bar had it. A catalogue has its own. */
export const lastVisitGate = (
  storage: () => Storage,
  catalogue: string,
): StorageGate<{ readonly query: string }> =>
  storageGate<{ readonly query: string }>({
    storage,
    key: `to-scale.last-visit.${catalogue}`,
    parse: { query: (raw) => (typeof raw === 'string' && raw.length <= LIMIT ? raw : null) },
  });
