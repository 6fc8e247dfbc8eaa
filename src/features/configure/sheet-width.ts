import { useSyncExternalStore } from 'react';

/** As in drawing-sheet.module.css. */
const WIDE = '(width >= 45rem)';

const subscribe = (notify: () => void) => {
  const query = matchMedia(WIDE);
  query.addEventListener('change', notify);
  return () => query.removeEventListener('change', notify);
};

/** Whether the paper has room for all views; one that nobody sees is not drawn. */
export const useSheetIsWide = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => matchMedia(WIDE).matches,
    () => false,
  );
