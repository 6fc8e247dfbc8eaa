import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Step } from '../catalogue/steps';
import { firstWishes, readAddress, writeAddress, type AddressProblem, type Foreign } from './address';
import { outcomeOf, settledWishes } from './pick';
import type { Range } from './range';
import { readSnapshot } from './snapshot';
import { advance, redo, startOf, undo, type Timeline } from './timeline';
import type { Wishes } from './wishes';

/** An option that does not fit, waiting for the buyer's yes or no. */
export interface Asking {
  readonly step: Step;
  readonly id: string;
}

export interface Configurator {
  readonly range: Range;
  readonly timeline: Timeline;
  /** Whether the address said so already: then nothing is written to it. */
  readonly fromAddress: boolean;
  /** The wishes before the last change, to say what changed. Null when nothing has. */
  readonly before: Wishes | null;
  readonly asking: Asking | null;
  /** What the address held and this page cannot take, until dismissed or the buyer goes on. */
  readonly problems: readonly AddressProblem[];
  readonly foreign: Foreign;

  /** Takes an option that fits; asks first about one that does not. */
  readonly choose: (step: Step, id: string) => void;
  readonly confirm: () => void;
  readonly keep: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly startOver: () => void;
  readonly useList: (list: string) => void;
  readonly dismissProblems: () => void;
  /** Shows what an address says; a snapshot that the browser kept for it brings undo and what was set aside with it. */
  readonly open: (query: string, snapshot: unknown) => void;
  /** Follows a link within the page: the car it names is a change like any other, and can be undone. */
  readonly visit: (query: string) => void;
}

export type ConfiguratorStore = StoreApi<Configurator>;

export function createConfigurator(range: Range): ConfiguratorStore {
  return createStore<Configurator>()((set, get) => {
    const goTo = (timeline: Timeline) => {
      const { timeline: current } = get();
      if (timeline === current) return;
      set({ timeline, before: current.present, asking: null, problems: [], fromAddress: false });
    };
    const take = (step: Step, id: string, confirmed: boolean) => {
      const { timeline } = get();
      if (timeline.present.picks[step] === id) return;
      const outcome = outcomeOf(range, timeline.present, step, id);
      if (!outcome) return;
      if (outcome.givesWay.length > 0 && !confirmed) set({ asking: { step, id } });
      else goTo(advance(timeline, outcome.wishes));
    };
    return {
      range,
      timeline: startOf(firstWishes(range)),
      fromAddress: true,
      before: null,
      asking: null,
      problems: [],
      foreign: [],
      choose: (step, id) => take(step, id, false),
      confirm: () => {
        const { asking } = get();
        if (asking) take(asking.step, asking.id, true);
      },
      keep: () => set({ asking: null }),
      undo: () => goTo(undo(get().timeline)),
      redo: () => goTo(redo(get().timeline)),
      startOver: () => goTo(advance(get().timeline, firstWishes(range))),
      useList: (list) => {
        const { timeline } = get();
        goTo(advance(timeline, settledWishes(range, { ...timeline.present, list })));
      },
      dismissProblems: () => set({ problems: [] }),
      open: (query, snapshot) => {
        const { wishes, foreign, problems } = readAddress(range, query);
        const kept = readSnapshot(range, snapshot);
        const timeline = kept && sameAddress(kept.present, wishes) ? kept : startOf(wishes);
        const before = get().timeline.present;
        set({ timeline, foreign, problems, asking: null, before, fromAddress: true });
      },
      visit: (query) => {
        const { wishes, foreign, problems } = readAddress(range, query);
        const { timeline: current } = get();
        const timeline = sameAddress(current.present, wishes) ? current : advance(current, wishes);
        set({ timeline, foreign, problems, asking: null, before: current.present, fromAddress: true });
      },
    };
  });
}

const sameAddress = (a: Wishes, b: Wishes) => writeAddress(a) === writeAddress(b);
