import { useSyncExternalStore } from 'react';

/** As in car-drawing.module.css and drawing-sheet.module.css. */
const WIDE = '(width >= 45rem)';

const subscribe = (notify: () => void) => {
  const query = matchMedia(WIDE);
  query.addEventListener('change', notify);
  return () => query.removeEventListener('change', notify);
};

/** Whether the paper has room for all views; one that nobody sees is not drawn. Null as long as a page is prerendered. */
export const useSheetIsWide = (): boolean | null =>
  useSyncExternalStore<boolean | null>(
    subscribe,
    () => matchMedia(WIDE).matches,
    () => null,
  );
