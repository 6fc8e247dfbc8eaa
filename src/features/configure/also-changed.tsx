import { useAlsoChanged, useConfiguratorStore } from '../../configuration/react';
import { useLateI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import { ChangeList } from './change-list';
import { DockPanel } from './dock-panel';

/**
 * What the last pick moved besides its own step, with a way back, until the next act or until dismissed. The announcer
 * reads it out; this stays silent.
 */
export default function AlsoChanged() {
  const { m } = useLateI18n();
  const changes = useAlsoChanged();
  const { undo, dismissAlsoChanged } = useConfiguratorStore().getState();
  if (changes.length === 0) return null;
  const action = (
    <Button look="quiet" onClick={undo}>
      {m.actions.undo}
    </Button>
  );
  return (
    <DockPanel title={m.alsoChanged} action={action} onDismiss={dismissAlsoChanged}>
      <ChangeList changes={changes} />
    </DockPanel>
  );
}
