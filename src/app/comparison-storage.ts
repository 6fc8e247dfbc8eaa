import { storageGate, type StorageGate } from '../ui/storage-gate';

/** The compared cars, as an address writes them. */
export interface StoredComparison {
  readonly cars: string;
}

/**
 * The gate for the comparison: its text is parsed where the cars are known.
 * @param catalogue the catalogue's id: another one's cars are left alone
 */
export const comparisonGate = (storage: () => Storage, catalogue: string): StorageGate<StoredComparison> =>
  storageGate<StoredComparison>({
    storage,
    key: `to-scale.comparison.${catalogue}`,
    parse: { cars: (raw) => (typeof raw === 'string' ? raw : null) },
  });
