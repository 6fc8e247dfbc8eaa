import {
  Component,
  lazy,
  memo,
  Suspense,
  use,
  useEffect,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react';
import { LatePartsContext } from './late-parts';
import { isLoadFailure, loadCode } from './load-code';
import { LoadState } from './load-state';
import { reloadIfReachable } from './reload';

interface LatePartProps {
  /** What to say when it could not be loaded, and on the button that tries again. */
  readonly failed: string;
  readonly retry: string;
}

/**
 * A part of the page whose code loads when it is first shown, so that what is seen first arrives sooner.
 * Without the network it says so and can be tried again; what was loaded before stays. Its properties are plain words:
 * one that changed with every render would make React drop the prerendered part before its code has come.
 *
 * @param Loading stands in for the part while it loads
 */
export function late(
  load: () => Promise<{ readonly default: ComponentType }>,
  Loading: ComponentType = () => null,
) {
  let loaded: ComponentType | null = null;
  const Part = lazy(async () => {
    loaded = await loadCode(load);
    return { default: loaded };
  });
  function LatePart({ failed, retry }: LatePartProps) {
    // One that was loaded beforehand is there at once.
    const [Shown] = useState(() => loaded ?? Part);
    const [part] = useState(() => Symbol('late part'));
    const { expect, settle } = use(LatePartsContext);
    useEffect(() => {
      expect(part);
      // Nobody waits for a part of a view that was left.
      return () => settle(part);
    }, [expect, settle, part]);
    const state = { state: 'failed', retry: () => void reloadIfReachable() } as const;
    const settled = <Settled part={part} />;
    return (
      <LoadBoundary
        fallback={
          <>
            <LoadState state={state} loading="" failed={failed} retry={retry} />
            {settled}
          </>
        }
      >
        <Suspense fallback={<Loading />}>
          <Shown />
          {settled}
        </Suspense>
      </LoadBoundary>
    );
  }
  /** Loads it before it is shown. One that fails is tried again, and says so, when it is. */
  const preload = async (): Promise<void> => {
    loaded = await loadCode(load).catch(() => null);
  };
  return Object.assign(memo(LatePart), { preload });
}

/** Says that what it stands beside has come, which is when it is shown itself. */
function Settled({ part }: { readonly part: symbol }): null {
  const { settle } = use(LatePartsContext);
  useEffect(() => settle(part), [settle, part]);
  return null;
}

interface LoadBoundaryProps {
  readonly children: ReactNode;
  readonly fallback: ReactNode;
}

/** Catches a part that could not be loaded; any other error is the page's. (React wants a class for this.) */
class LoadBoundary extends Component<LoadBoundaryProps, { readonly error: object | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: object) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    const { fallback, children } = this.props;
    if (error === null) return children;
    if (!isLoadFailure(error)) throw error;
    return fallback;
  }
}
