/** A car that the buyer saved: its address, so that it opens exactly as it was, and what the buyer says about it. */
export interface SavedCar {
  readonly id: string;
  /** The query of its address, with the price list it was seen on: "?model=dashing&list=2026-01". */
  readonly query: string;
  /** The buyer's own name for it; '' for the car's. */
  readonly name: string;
  readonly note: string;
  /** The day it was saved: "2026-11-25". */
  readonly saved: string;
  /** What it cost then, whole kopecks. */
  readonly price: number;
  /** What a later version of the page keeps with it: this one leaves it as it is. */
  readonly more: Readonly<Record<string, unknown>>;
}

/** The saved cars in the order that the buyer gave them. */
export type Garage = readonly SavedCar[];

/** More than anybody tells apart, few enough for every browser's storage. */
export const MOST_SAVED = 200;
export const NAME_LIMIT = 80;
export const NOTE_LIMIT = 500;

export const hasRoom = (garage: Garage): boolean => garage.length < MOST_SAVED;

/** With a car in a place, or at the end; unchanged where there is no room. */
export const inserted = (garage: Garage, car: SavedCar, place = garage.length): Garage =>
  hasRoom(garage) && !garage.some(({ id }) => id === car.id) ? garage.toSpliced(place, 0, car) : garage;

export const removed = (garage: Garage, id: string): Garage => garage.filter((car) => car.id !== id);

/** With another name or note, cut to what is kept. */
export const edited = (
  garage: Garage,
  id: string,
  { name, note }: Partial<Pick<SavedCar, 'name' | 'note'>>,
): Garage =>
  garage.map((car) =>
    car.id !== id
      ? car
      : {
          ...car,
          name: (name ?? car.name).slice(0, NAME_LIMIT),
          note: (note ?? car.note).slice(0, NOTE_LIMIT),
        },
  );

/** A second one right behind it, under another id and name. */
export function duplicated(garage: Garage, id: string, copy: Pick<SavedCar, 'id' | 'name'>): Garage {
  const at = garage.findIndex((car) => car.id === id);
  const car = garage[at];
  return car
    ? inserted(garage, { ...car, id: copy.id, name: copy.name.slice(0, NAME_LIMIT) }, at + 1)
    : garage;
}

/** Moved by so many places, as far as there are any. */
export function moved(garage: Garage, id: string, by: number): Garage {
  const at = garage.findIndex((car) => car.id === id);
  const car = garage[at];
  if (!car) return garage;
  const to = Math.min(garage.length - 1, Math.max(0, at + by));
  return garage.toSpliced(at, 1).toSpliced(to, 0, car);
}

/** An id that no other car has. */
export const newCarId = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
