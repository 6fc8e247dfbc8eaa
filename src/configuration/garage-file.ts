import { inserted, MOST_SAVED, type Garage, type SavedCar } from './garage';
import { isRecord, readSavedCar, writeSavedCar } from './garage-format';

const KIND = 'to-scale.garage';
const FORMAT = 1;
/** A full garage with the longest notes, twice over. Characters. */
export const FILE_LIMIT = 1_500_000;

/** Why a file is not taken. */
export type FileProblem =
  | { readonly kind: 'too-large' | 'not-a-garage' | 'later-format' | 'other-catalogue' | 'empty' }
  | { readonly kind: 'damaged-car'; readonly place: number }
  | { readonly kind: 'too-many'; readonly most: number };

export type FileReading =
  | { readonly ok: true; readonly cars: Garage }
  | { readonly ok: false; readonly problem: FileProblem };

/** The saved cars as a file, to be kept elsewhere or opened on another device. */
export const writeGarageFile = (catalogue: string, cars: Garage): string =>
  `${JSON.stringify({ kind: KIND, format: FORMAT, catalogue, cars: cars.map(writeSavedCar) }, null, 2)}\n`;

/**
 * Reads such a file. Never throws, and takes all of it or nothing: who has a damaged file wants to know that.
 * @param catalogue the id of the catalogue whose cars they are
 */
export function readGarageFile(catalogue: string, text: string): FileReading {
  const refused = (problem: FileProblem): FileReading => ({ ok: false, problem });
  if (text.length > FILE_LIMIT) return refused({ kind: 'too-large' });
  const raw = parsed(text);
  if (!isRecord(raw) || raw['kind'] !== KIND) return refused({ kind: 'not-a-garage' });
  const { format, cars: listed } = raw;
  if (typeof format === 'number' && format > FORMAT) return refused({ kind: 'later-format' });
  if (format !== FORMAT || !Array.isArray(listed)) return refused({ kind: 'not-a-garage' });
  if (raw['catalogue'] !== catalogue) return refused({ kind: 'other-catalogue' });
  if (listed.length === 0) return refused({ kind: 'empty' });
  if (listed.length > MOST_SAVED) return refused({ kind: 'too-many', most: MOST_SAVED });
  const cars: SavedCar[] = [];
  for (const [at, each] of listed.entries()) {
    const car = readSavedCar(each);
    if (!car || cars.some(({ id }) => id === car.id)) return refused({ kind: 'damaged-car', place: at + 1 });
    cars.push(car);
  }
  return { ok: true, cars };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * A garage with the cars of a file behind its own. One that is there already stays as it is; another that happens to have
 * its id comes under a new one.
 */
export const withFile = (garage: Garage, cars: Garage, newId: () => string): Garage =>
  cars.reduce((all, car) => {
    const known = all.find(({ id }) => id === car.id);
    if (!known) return inserted(all, car);
    const isSame = JSON.stringify(writeSavedCar(known)) === JSON.stringify(writeSavedCar(car));
    return isSame ? all : inserted(all, { ...car, id: newId() });
  }, garage);
