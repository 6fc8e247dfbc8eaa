import { createContext, use, useCallback, useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { afterPaint } from '../../configuration/after-paint';
import { useSettledConfiguration } from '../../configuration/react';

const KeepInPlaceContext = createContext<((element: HTMLElement) => void) | null>(null);

/** Marks an element that must stay where it is on the screen when the pick that it takes is shown. */
export function useKeepInPlace() {
  const keep = use(KeepInPlaceContext);
  if (!keep) throw new Error('no KeepInPlace');
  return keep;
}

/**
 * Scrolls by as much as what was clicked would have moved: lines above it come and go with every pick, once what the
 * options lead to is shown.
 */
export function KeepInPlace({ children }: { readonly children: ReactNode }) {
  // Rendered anew when that is shown, so that the effect below runs in the same frame.
  useSettledConfiguration();
  const kept = useRef<{ readonly element: HTMLElement; readonly top: number } | null>(null);
  const callOff = useRef<(() => void) | null>(null);
  useEffect(() => () => callOff.current?.(), []);
  const keep = useCallback((element: HTMLElement) => {
    callOff.current?.();
    // Once the click is answered, where nothing has to be laid out for it; before what follows it, which moves things.
    callOff.current = afterPaint(() => {
      kept.current = { element, top: topInPage(element) };
    });
  }, []);
  useLayoutEffect(() => {
    const { element, top } = kept.current ?? {};
    kept.current = null;
    if (!element?.isConnected || top === undefined) return;
    const moved = topInPage(element) - top;
    if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' });
  });
  return <KeepInPlaceContext value={keep}>{children}</KeepInPlaceContext>;
}

// Of the page, not of the screen: the buyer may have scrolled while a question was open.
const topInPage = (element: HTMLElement) => element.getBoundingClientRect().top + scrollY;
