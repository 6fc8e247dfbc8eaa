import { idsFor } from './slug';

/** The ids of a new catalogue, by the names of its price list. */
export function catalogueIds() {
  return {
    model: idsFor('model'),
    engine: idsFor('engine'),
    gearbox: idsFor('gearbox'),
    drive: idsFor('drive'),
    trim: idsFor('trim'),
    offer: idsFor('offer'),
    colour: idsFor('finish'),
    interior: idsFor('finish'),
    extra: idsFor('extra'),
    group: idsFor('group'),
    slot: idsFor('slot'),
  };
}

export type Ids = ReturnType<typeof catalogueIds>;
