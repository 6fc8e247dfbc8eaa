import { Component, lazy, memo, Suspense, type ComponentType, type ReactNode } from 'react';
import { loadCode } from './load-code';
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
  const failures = new WeakSet<object>();
  const Part = lazy(async () => {
    try {
      return { default: await loadCode(load) };
    } catch (cause) {
      const failure = new Error('a part of the page did not load', { cause });
      failures.add(failure);
      throw failure;
    }
  });
  return memo(function LatePart({ failed, retry }: LatePartProps) {
    const state = { state: 'failed', retry: () => void reloadIfReachable() } as const;
    return (
      <LoadBoundary
        failures={failures}
        fallback={<LoadState state={state} loading="" failed={failed} retry={retry} />}
      >
        <Suspense fallback={<Loading />}>
          <Part />
        </Suspense>
      </LoadBoundary>
    );
  });
}

interface LoadBoundaryProps {
  readonly failures: WeakSet<object>;
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
    const { failures, fallback, children } = this.props;
    if (error === null) return children;
    if (!failures.has(error)) throw error;
    return fallback;
  }
}
