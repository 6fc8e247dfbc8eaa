import { Component, lazy, memo, Suspense, useState, type ComponentType, type ReactNode } from 'react';
import { LoadState } from './load-state';

export interface LatePartProps {
  /** What to say when it could not be loaded, and on the button that tries again. */
  readonly failed: string;
  readonly retry: string;
}

/**
 * A part of the page whose code loads when it is first shown, so that what is seen first arrives sooner.
 * Without the network it says so and can be tried again; what was loaded before stays. Its properties are plain words:
 * one that changed with every render would make React drop the drawn part before its code has come.
 *
 * @param Loading stands in for the part while it loads
 */
export function late(
  load: () => Promise<{ readonly default: ComponentType }>,
  Loading: ComponentType = () => null,
) {
  const first = lazy(load);
  return memo(function LatePart({ failed, retry }: LatePartProps) {
    const [{ Part, attempt }, setPart] = useState({ Part: first, attempt: 0 });
    // A lazy component remembers a failure for good: another try takes another one.
    const again = () => setPart({ Part: lazy(load), attempt: attempt + 1 });
    return (
      <LoadBoundary
        key={attempt}
        fallback={
          <LoadState state={{ state: 'failed', retry: again }} loading="" failed={failed} retry={retry} />
        }
      >
        <Suspense fallback={<Loading />}>
          <Part />
        </Suspense>
      </LoadBoundary>
    );
  });
}

interface LoadBoundaryProps {
  readonly children: ReactNode;
  readonly fallback: ReactNode;
}

/** Catches a part that could not be loaded; any other error is the page's. (React wants a class for this.) */
class LoadBoundary extends Component<LoadBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(error: unknown) {
    // Browsers agree that a module which does not load is a TypeError, and on nothing else about it.
    if (error instanceof TypeError && /import|module/i.test(error.message)) return { failed: true };
    throw error;
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
