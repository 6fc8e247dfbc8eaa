import { MOST_SAVED, NAME_LIMIT, NOTE_LIMIT, type Garage, type SavedCar } from './garage';

/** What the browser keeps: the cars that this version understands, and those that it leaves as they are. */
export interface StoredGarage {
  readonly cars: Garage;
  readonly unread: readonly unknown[];
}

const QUERY_LIMIT = 2000;

export const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

const isText = (raw: unknown, limit: number): raw is string => typeof raw === 'string' && raw.length <= limit;

const isDay = (raw: unknown): raw is string => {
  if (typeof raw !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(raw)) return false;
  const day = new Date(raw);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(raw);
};

/** Reads one car; null for what is none. Never throws. What it does not know it keeps. */
export function readSavedCar(raw: unknown): SavedCar | null {
  if (!isRecord(raw)) return null;
  const { id, query, name, note, saved, price, ...more } = raw;
  if (!isText(id, 64) || !/^[a-z0-9-]+$/.test(id)) return null;
  if (!isText(query, QUERY_LIMIT) || !query.startsWith('?')) return null;
  if (!isText(name, NAME_LIMIT) || !isText(note, NOTE_LIMIT) || !isDay(saved)) return null;
  if (typeof price !== 'number' || !Number.isSafeInteger(price) || price < 0) return null;
  return { id, query, name, note, saved, price, more };
}

export const writeSavedCar = ({ more, ...car }: SavedCar): Readonly<Record<string, unknown>> => ({
  ...more,
  ...car,
});

/** Reads what the browser kept; null for what is no garage. A car that makes no sense is kept apart, not dropped. */
export function readGarage(raw: unknown): StoredGarage | null {
  if (!Array.isArray(raw)) return null;
  const cars: SavedCar[] = [];
  const unread: unknown[] = [];
  const ids = new Set<string>();
  for (const each of raw) {
    const car = cars.length < MOST_SAVED ? readSavedCar(each) : null;
    if (car && !ids.has(car.id)) {
      cars.push(car);
      ids.add(car.id);
    } else unread.push(each);
  }
  return { cars, unread };
}

export const writeGarage = ({ cars, unread }: StoredGarage): readonly unknown[] => [
  ...cars.map(writeSavedCar),
  ...unread,
];
