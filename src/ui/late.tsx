import { Component, lazy, Suspense, useMemo, useState, type ComponentType, type ReactNode } from 'react';

interface LatePartProps {
  /** Shown while the part loads. */
  readonly loading?: ReactNode;
  /** Shown when it could not be loaded; `retry` tries again. */
  readonly failed: (retry: () => void) => ReactNode;
}

/**
 * A part of the page whose code loads when it is first shown, so that what is seen first arrives sooner.
 * Without the network it says so and can be tried again; what was loaded before stays.
 */
export function late(load: () => Promise<{ readonly default: ComponentType }>) {
  const first = lazy(load);
  return function LatePart({ loading = null, failed }: LatePartProps) {
    const [attempt, setAttempt] = useState(0);
    // A lazy component remembers a failure for good: another try takes another one.
    const Part = useMemo(() => (attempt === 0 ? first : lazy(load)), [attempt]);
    return (
      <LoadBoundary key={attempt} fallback={failed(() => setAttempt(attempt + 1))}>
        <Suspense fallback={loading}>
          <Part />
        </Suspense>
      </LoadBoundary>
    );
  };
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
