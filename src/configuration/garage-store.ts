import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Garage } from './garage';
import { readGarage, writeGarage, type StoredGarage } from './garage-format';

/** Where the browser keeps the cars: the page's one gate for its storage. */
export interface GarageGate {
  readonly read: () => {
    readonly values: { readonly cars?: StoredCars };
    readonly problem: 'refused' | 'damaged' | null;
  };
  readonly change: (changes: { readonly cars: StoredCars }) => boolean;
  readonly subscribe: (onChange: () => void) => () => void;
}

/** Written as JSON by the gate: cars of this version, and whatever else stood there. */
export interface StoredCars extends StoredGarage {
  readonly toJSON: () => readonly unknown[];
}

/** What the gate is told of the saved cars: each catalogue has its own. */
export const garageStorage = (catalogue: string) => ({
  key: `to-scale.garage.${catalogue}`,
  parse: {
    cars: (raw: unknown): StoredCars | null => {
      const garage = readGarage(raw);
      return garage && storedCars(garage);
    },
  },
});

const storedCars = (garage: StoredGarage): StoredCars => ({ ...garage, toJSON: () => writeGarage(garage) });

export interface GarageState {
  readonly cars: Garage;
  /** How many were kept that this version does not understand. */
  readonly unread: number;
  /** Until then nobody knows what the browser has kept. */
  readonly isRead: boolean;
  readonly problem: 'refused' | 'damaged' | null;
  /**
   * Changes the cars as they are by now, also in another tab.
   * @returns whether the browser kept them; otherwise they last as long as this view
   */
  readonly change: (changed: (cars: Garage) => Garage) => boolean;
  /** Reads what was kept, and again whenever another tab changes it. @returns what ends that */
  readonly follow: () => () => void;
}

/** The saved cars: what the browser keeps is what is shown. What it refuses to keep is shown all the same, and said. */
export function createGarage(gate: GarageGate): StoreApi<GarageState> {
  return createStore<GarageState>()((set, get) => {
    /** The browser has refused: from then on what is shown is ahead of what is kept. */
    let isAhead = false;
    const stored = (): StoredGarage => {
      const { values, problem } = gate.read();
      if (problem) set({ problem });
      const { cars = [], unread = [] } = values.cars ?? {};
      return { cars: isAhead || problem === 'refused' ? get().cars : cars, unread };
    };
    const show = ({ cars, unread }: StoredGarage) => set({ cars, unread: unread.length, isRead: true });
    return {
      cars: [],
      unread: 0,
      isRead: false,
      problem: null,
      change: (changed) => {
        const before = stored();
        const after = { ...before, cars: changed(before.cars) };
        isAhead = !gate.change({ cars: storedCars(after) });
        if (isAhead) set({ problem: 'refused' });
        else if (get().problem === 'refused') set({ problem: null });
        show(after);
        return !isAhead;
      },
      follow: () => {
        show(stored());
        return gate.subscribe(() => show(stored()));
      },
    };
  });
}
