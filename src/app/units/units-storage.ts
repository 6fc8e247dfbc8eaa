import { unitChoices, type UnitChoices } from '../../i18n/measures';
import { storageGate, type StorageGate } from '../../ui/storage-gate';

/** The gate for the units that a reader has chosen. */
export const unitsGate = (storage: () => Storage): StorageGate<UnitChoices> =>
  storageGate<UnitChoices>({
    storage,
    key: 'to-scale.units',
    parse: {
      distance: (raw) => unitChoices.distance.find((each) => each === raw) ?? null,
      consumption: (raw) => unitChoices.consumption.find((each) => each === raw) ?? null,
      length: (raw) => unitChoices.length.find((each) => each === raw) ?? null,
    },
  });
