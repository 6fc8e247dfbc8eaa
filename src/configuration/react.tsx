// The binding of the configuration to React. Everything else in this folder is plain TypeScript.
import {
  createContext,
  startTransition,
  use,
  useCallback,
  useEffect,
  useReducer,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
  type RefCallback,
} from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { afterPaint } from './after-paint';
import type { Change, Configuration } from './configuration';
import type { ModelRange } from './model-range';
import type { Configurator, ConfiguratorStore } from './store';
import { never } from './never';

const StoreContext = createContext<ConfiguratorStore | null>(null);

/** What follows a pick: the car at some time after it; what else it moved at once, and its end with the car. */
interface Settled {
  readonly car: StoreApi<{ readonly shown: Configuration }>;
  readonly told: StoreApi<{ readonly alsoChanged: readonly Change[] }>;
}

/** It stays the same for any car: what is prerendered and still waits for its code is held up by a change around it. */
const SettledContext = createContext<Settled | null>(null);

/** Gives a page its car. */
export function ConfiguratorProvider({
  store,
  children,
}: {
  readonly store: ConfiguratorStore;
  readonly children: ReactNode;
}) {
  return (
    <StoreContext value={store}>
      <Settling>{children}</Settling>
    </StoreContext>
  );
}

/**
 * Lets the browser paint the click first: React alone might have the rest ready before the frame, and hold it up. It hears
 * of a pick from the store itself: to be rendered for it would hold up that frame as well.
 */
function Settling({ children }: { readonly children: ReactNode }) {
  const store = useConfiguratorStore();
  const { shown, alsoChanged } = useConfiguratorUnheard();
  const [settled] = useState<Settled>(() => ({
    car: createStore(() => ({ shown })),
    told: createStore(() => ({ alsoChanged })),
  }));
  const [followed, setFollowed] = useState(shown);
  const drawn = useRef(followed);
  useEffect(() => {
    drawn.current = followed;
  }, [followed]);
  useEffect(() => {
    const isBehind = () => drawn.current !== store.getState().shown;
    const follow = () => {
      const now = store.getState().shown;
      settled.car.setState({ shown: now });
      setFollowed(now);
    };
    const tell = () => settled.told.setState({ alsoChanged: store.getState().alsoChanged });
    const isTold = () => settled.told.getState().alsoChanged === store.getState().alsoChanged;
    let callOff: (() => void) | null = null;
    const followLater = () => {
      if (store.getState().alsoChanged.length > 0) tell();
      callOff?.();
      callOff = null;
      if (isBehind() || !isTold())
        callOff = afterPaint(() => {
          tell();
          startTransition(follow);
        });
    };
    // Whoever presses something before that means the car that was picked, not the one before it.
    const onClick = ({ target }: Event) => {
      if (isBehind() && target instanceof Element && target.closest('a, button')) flushSync(follow);
    };
    followLater();
    const unsubscribe = store.subscribe(followLater);
    addEventListener('click', onClick, true);
    return () => {
      callOff?.();
      unsubscribe();
      removeEventListener('click', onClick, true);
    };
  }, [store, settled]);
  return <SettledContext value={settled}>{children}</SettledContext>;
}

/** The configurator itself, for acts that ask it only once they are done: nothing is rendered anew when it changes. */
export function useConfiguratorStore(): ConfiguratorStore {
  const store = use(StoreContext);
  if (!store) throw new Error('no ConfiguratorProvider');
  return store;
}

/**
 * All of the configurator's state, for parts that something else draws again. While a prerendered page is taken over, the
 * state that it was drawn with.
 */
export function useConfiguratorUnheard(): Configurator {
  const store = useConfiguratorStore();
  return useSyncExternalStore(never, store.getState, store.getInitialState);
}

/** What can be bought; the same for as long as there is a page, so that nobody has to hear of it. */
export const useRange = (): ModelRange => useConfiguratorStore().getState().range;

/** A part of the configurator's state. */
export function useConfigurator<T>(selector: (state: Configurator) => T): T {
  return useStore(useConfiguratorStore(), selector);
}

/**
 * Writes the state to an element as soon as it changes. What a click must show in the very next frame is not rendered for
 * it: React would look through all that is drawn for what to do. What is written is never drawn again by React, so that
 * no older state can come back with it.
 * @param write the same function for as long as it would write the same
 * @returns the ref of that element
 */
export function useWritten<E extends Element>(
  write: (element: E, state: Configurator) => void,
): RefCallback<E> {
  const store = useConfiguratorStore();
  return useCallback(
    (element) => {
      if (!element) return undefined;
      write(element, store.getState());
      return store.subscribe((state) => write(element, state));
    },
    [store, write],
  );
}

/** The shown car and everything that is derived with it. */
export const useConfiguration = (): Configuration => useConfigurator((state) => state.shown);

/**
 * The shown car for parts that may follow a moment later: a click is answered first where it was made and in the price,
 * then by the drawing and the data, which do not hold the finger up.
 */
export function useSettledConfiguration(): Configuration {
  const settled = useSettled().car;
  const [, renderAgain] = useReducer((times: number) => times + 1, 0);
  // Also for the same car: a press that comes while it is still being drawn wants it drawn at once.
  useEffect(() => settled.subscribe(renderAgain), [settled]);
  // It is only read by this, which would not wait: while a prerendered part is taken over, what that part shows.
  const { shown } = useSyncExternalStore(never, settled.getState, settled.getInitialState);
  return shown;
}

/**
 * What the last pick moved besides its own step. What there is to tell is told in the frame that answers the pick; what is
 * over goes with the rest that follows, and holds up no other pick.
 */
export const useAlsoChanged = (): readonly Change[] =>
  useStore(useSettled().told, (state) => state.alsoChanged);

function useSettled(): Settled {
  const settled = use(SettledContext);
  if (!settled) throw new Error('no ConfiguratorProvider');
  return settled;
}
