import { createElement, useEffect, useMemo, useState } from 'react';
import { useI18n } from '../i18n/context';
import { usePath } from '../ui/address-context';
import { reloadIfReachable } from '../ui/reload';
import { CrashBoundary } from './crash-boundary';
import { NotFound } from './not-found';
import { useWhereabouts } from './route-context';
import { Shell } from './shell';
import { useTroubleStore } from './trouble';
import type { View } from './views';

/** The view that the address names, in its shell. */
export function ShownView() {
  const path = usePath();
  const view = useLoadedView(useWhereabouts().route.view);
  const page = view?.page.loaded() ?? NotFound;
  // Another car is another path, and no reason to render all of the view anew.
  const shown = useMemo(() => createElement(page, { key: view?.id }), [page, view?.id]);
  return (
    <CrashBoundary path={path}>
      <Shell view={view}>
        <CrashBoundary path={path}>{shown}</CrashBoundary>
      </Shell>
    </CrashBoundary>
  );
}

/**
 * The view itself, or the one before it until its code has come. Links within the page load it beforehand: this is for
 * Back and Forward, which move first.
 */
function useLoadedView(view: View | null): View | null {
  const [last, setLast] = useState(view);
  const trouble = useTroubleStore();
  const { late } = useI18n();
  const isLoaded = view === null || view.page.loaded() !== null;
  if (isLoaded && last !== view) setLast(view);
  useEffect(() => {
    if (isLoaded) return undefined;
    let isWanted = true;
    Promise.all([view.page.load(), late.load()]).then(
      () => isWanted && setLast(view),
      () =>
        isWanted && trouble.setState({ trouble: { kind: 'view', retry: () => void reloadIfReachable() } }),
    );
    return () => {
      isWanted = false;
    };
  }, [isLoaded, view, trouble, late]);
  return isLoaded ? view : last;
}
