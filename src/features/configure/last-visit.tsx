import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { readAddress } from '../../configuration/address';
import { carOf } from '../../configuration/car';
import { carName } from '../../configuration/car-name';
import { linkQuery } from '../../configuration/link';
import { useConfiguratorStore, useRange, useSettledConfiguration } from '../../configuration/react';
import type { Selection } from '../../configuration/selection';
import { useLateI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import { DockPanel } from './dock-panel';
import { lastVisitGate } from './last-visit-storage';
import { never } from '../../configuration/never';

/** On a page that nothing is picked of yet: the car of the last visit, offered and not forced. */
export default function LastVisit() {
  const { m, text } = useLateI18n();
  const range = useRange();
  const store = useConfiguratorStore();
  const { selection } = useSettledConfiguration();
  const [isDismissed, setDismissed] = useState(false);
  const gate = useMemo(() => lastVisitGate(() => localStorage, range.catalogue.id), [range]);
  const query = useLastQuery(gate.read);
  const isFresh = selection.fresh === true;
  const keep = useCallback(
    (shown: Selection) => {
      if (shown.fresh !== true) gate.change({ query: linkQuery(range, shown) });
    },
    [gate, range],
  );
  useEffect(() => keep(selection), [keep, selection]);
  // Whoever leaves at once after a pick leaves before it has been followed.
  useEffect(() => {
    const onLeave = () => keep(store.getState().timeline.present);
    addEventListener('pagehide', onLeave);
    return () => removeEventListener('pagehide', onLeave);
  }, [keep, store]);
  const last = useMemo(() => {
    const read = query === null ? null : readAddress(range, query);
    return read && read.problems.length === 0 && !read.selection.fresh ? read.selection : null;
  }, [range, query]);
  if (!isFresh || isDismissed || last === null || query === null) return null;
  const action = (
    <Button look="quiet" onClick={() => store.getState().visit(query)}>
      {m.lastVisit.goOn}
    </Button>
  );
  return (
    <DockPanel
      title={m.lastVisit.title(text(carName(carOf(range, last))))}
      action={action}
      onDismiss={() => setDismissed(true)}
    />
  );
}

/** The address that was kept when the page was opened; null in a prerendered page, which knows no browser. */
function useLastQuery(read: ReturnType<typeof lastVisitGate>['read']): string | null {
  const [once] = useState(() => {
    let kept: string | null | undefined;
    return () => (kept === undefined ? (kept = read().values.query ?? null) : kept);
  });
  return useSyncExternalStore(never, once, () => null);
}
