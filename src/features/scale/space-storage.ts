import type { Space } from '../../drawing/scale/gaps';
import { storageGate, type StorageGate } from '../../ui/storage-gate';
import { readSpace } from './space';

/** What the page remembers of the buyer's garage or parking space: as an address writes it. */
export interface StoredSpace {
  readonly space: string;
}

/** The gate for the remembered space. */
export const spaceGate = (storage: () => Storage): StorageGate<StoredSpace> =>
  storageGate<StoredSpace>({
    storage,
    key: 'to-scale.space',
    parse: { space: (raw) => (typeof raw === 'string' && readSpace(raw) ? raw : null) },
    parseOlder: (text) => (readSpace(text) ? { space: text } : null),
  });

/** The space that is remembered; null for none. */
export const spaceIn = ({ space }: Partial<StoredSpace>): Space | null =>
  space === undefined ? null : readSpace(space);
