import { createStore, type StoreApi } from 'zustand/vanilla';
import { firstSelection, readAddress, type AddressProblem, type Foreign } from './address';
import { carOf, type PricedCar } from './car';
import {
  changesBetween,
  configurationOf,
  optionViewOf,
  type Change,
  type Configuration,
} from './configuration';
import { consequenceOf, type Alternative, type Consequence } from './consequence';
import { linkQuery } from './link';
import type { ModelRange } from './model-range';
import { settled, taking, type PickResult } from './pick';
import type { Place } from './place';
import type { Choice, Selection } from './selection';
import { readSnapshot } from './snapshot';
import { advance, redo, startOf, undo, type Timeline } from './timeline';

export interface Configurator {
  readonly range: ModelRange;
  readonly timeline: Timeline;
  /** The car of the timeline's present, and everything that is derived with it. */
  readonly shown: Configuration;
  /** What was shown before the last change, to say what changed. Null when nothing has. */
  readonly before: Configuration | null;
  /** The step of the last act, when it was a pick. */
  readonly pickedStep: Choice | null;
  /** What that pick moved besides its own step, until the next act or until dismissed. */
  readonly alsoChanged: readonly Change[];
  /** Whether the address said so already: then nothing is written to it. */
  readonly fromAddress: boolean;
  /** What an option that does not fit would change, waiting for the buyer's yes or no. */
  readonly asking: Consequence | null;
  /** What the address held and this page cannot take, until dismissed or the buyer goes on. */
  readonly problems: readonly AddressProblem[];
  readonly foreign: Foreign;

  /** Takes an option that fits; asks first about one that does not. */
  readonly choose: (step: Choice, id: string) => void;
  /** Takes what is asked about, or one of its alternatives. */
  readonly confirm: (instead?: Alternative) => void;
  readonly keep: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly startOver: () => void;
  readonly useList: (list: string) => void;
  readonly dismissProblems: () => void;
  readonly dismissAlsoChanged: () => void;
  /** Shows what the address says that the page was opened with: its query, and the place that its path names. */
  readonly start: (query: string, snapshot: unknown, place?: Place | null) => void;
  /** Shows what an address says; a snapshot that the browser kept for it brings undo and what was set aside with it. */
  readonly open: (query: string, snapshot: unknown, place?: Place | null) => void;
  /** Follows a link within the page: the car it names is a change like any other, and can be undone. */
  readonly visit: (query: string, place?: Place | null) => void;
}

/** One and the same, so that nobody is told of news where there is none. */
const nothing: readonly never[] = [];

export type ConfiguratorStore = StoreApi<Configurator>;

/** @param prerendered what a page shows until it has been taken over; nothing picked, if it is not prerendered */
export function createConfigurator(
  range: ModelRange,
  prerendered: Selection = firstSelection(range),
): ConfiguratorStore {
  return createStore<Configurator>()((set, get) => {
    /** What goes with a timeline: nothing that is shown is kept beside it. */
    const showing = (timeline: Timeline, known?: PricedCar) => ({
      timeline,
      shown: configurationOf(range, timeline.present, known),
      before: get().shown,
      pickedStep: null,
      alsoChanged: nothing,
      asking: null,
    });
    const goTo = (
      timeline: Timeline,
      picked?: Pick<Configurator, 'pickedStep' | 'alsoChanged'>,
      known?: PricedCar,
    ) => {
      if (timeline !== get().timeline)
        set({ ...showing(timeline, known), ...picked, problems: nothing, fromAddress: false });
    };
    const take = (step: Choice, result: PickResult) => {
      const changes = changesBetween(range, get().shown.car, result.car.ids);
      const alsoChanged = changes.filter((change) => change.step !== step);
      goTo(advance(get().timeline, result.selection), { pickedStep: step, alsoChanged }, result);
    };
    const sameAddress = (a: Selection, b: Selection) => linkQuery(range, a) === linkQuery(range, b);
    const reading = (query: string, snapshot: unknown, place?: Place | null) => {
      const { selection, foreign, problems } = readAddress(range, query, place);
      const kept = readSnapshot(range, snapshot);
      const timeline = kept && sameAddress(kept.present, selection) ? kept : startOf(selection);
      return { ...showing(timeline), foreign, problems, fromAddress: true };
    };
    const first = startOf(prerendered);
    return {
      range,
      timeline: first,
      shown: configurationOf(range, first.present),
      before: null,
      pickedStep: null,
      alsoChanged: nothing,
      fromAddress: true,
      asking: null,
      problems: nothing,
      foreign: nothing,
      choose: (step, id) => {
        const { shown } = get();
        const view = optionViewOf(shown, step, id);
        const isPicked = shown.selection.picks[step] === id && shown.selection.fresh !== true;
        if (!view || isPicked) return;
        if (view.needs.length > 0) set({ asking: consequenceOf(range, shown, step, view) });
        else take(step, taking(range, shown.selection, { step, id }, view.solution));
      },
      confirm: (instead) => {
        const { asking } = get();
        if (asking) take(asking.step, (instead ?? asking).leadsTo);
      },
      keep: () => set({ asking: null }),
      undo: () => goTo(undo(get().timeline)),
      redo: () => goTo(redo(get().timeline)),
      startOver: () => goTo(advance(get().timeline, firstSelection(range))),
      useList: (list) => {
        const { timeline, shown } = get();
        const selection = settled(range, { ...timeline.present, list });
        // What nobody has picked may be filled in with something else, where that is the cheapest on the list.
        const alsoChanged = changesBetween(range, shown.car, carOf(range, selection).ids);
        goTo(advance(timeline, selection), { pickedStep: null, alsoChanged });
      },
      dismissProblems: () => set({ problems: nothing }),
      dismissAlsoChanged: () => set({ alsoChanged: nothing }),
      start: (query, snapshot, place) => {
        // Set again, what is prerendered would be drawn again as soon as it has been taken over.
        const isShown =
          query === '' && !snapshot && sameAddress(first.present, readAddress(range, query, place).selection);
        if (!isShown) set({ ...reading(query, snapshot, place), before: null });
      },
      open: (...address) => set(reading(...address)),
      visit: (query, place) => {
        const { selection, foreign, problems } = readAddress(range, query, place);
        const { timeline: current } = get();
        const timeline = sameAddress(current.present, selection) ? current : advance(current, selection);
        set({ ...showing(timeline), foreign, problems, fromAddress: true });
      },
    };
  });
}
