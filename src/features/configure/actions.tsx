import { linkQuery } from '../../configuration/link';
import { useAlsoChanged, useConfiguratorStore, useWritten } from '../../configuration/react';
import type { Configurator } from '../../configuration/store';
import { useI18n } from '../../i18n/context';
import { late } from '../../ui/late';
import { Button } from '../../ui/button';
import { useNavigation } from '../../ui/navigation';
import styles from './actions.module.css';

const EnterCode = late(() => import('./enter-code'));
const AddToComparison = late(() => import('./add-to-comparison'));
const SaveCar = late(() => import('./save-car'));

/** Undo, redo, start over, the quote on paper, into the comparison and into the garage. */
export function Actions() {
  const { m } = useI18n();
  const store = useConfiguratorStore();
  const { redo, startOver } = store.getState();
  const { go } = useNavigation();
  const print = () => {
    const { range, timeline } = store.getState();
    go('quote', linkQuery(range, timeline.present, [['q.print', 'now']]));
  };
  return (
    <div className={styles.actions} role="group" aria-label={m.actions.label}>
      <UndoButton />
      <Button ref={useWritten(writeRedo)} look="quiet" aria-disabled onClick={redo}>
        {m.actions.redo}
      </Button>
      <Button look="quiet" onClick={startOver}>
        {m.actions.startOver}
      </Button>
      <Button look="quiet" onClick={print}>
        {m.actions.print}
      </Button>
      <EnterCode failed={m.loadFailed} retry={m.figure.retry} />
      <AddToComparison failed={m.loadFailed} retry={m.figure.retry} />
      <SaveCar failed={m.loadFailed} retry={m.figure.retry} />
    </div>
  );
}

/** By itself, so that no other of them is rendered when what a pick moved is told. */
function UndoButton() {
  const { m } = useI18n();
  const { undo } = useConfiguratorStore().getState();
  const isOffered = useAlsoChanged().length > 0;
  return (
    <Button
      ref={useWritten(writeUndo)}
      look="quiet"
      aria-disabled
      // One Undo is enough to hear and to tab to: while the last pick's own stands beside what it moved, this one is for
      // the pointer alone.
      aria-hidden={isOffered}
      tabIndex={isOffered ? -1 : undefined}
      onClick={undo}
    >
      {m.actions.undo}
    </Button>
  );
}

function writeUndo(button: HTMLButtonElement, { timeline }: Configurator): void {
  writeUsable(button, timeline.past.length > 0);
}

function writeRedo(button: HTMLButtonElement, { timeline }: Configurator): void {
  writeUsable(button, timeline.future.length > 0);
}

/** Not disabled outright: the focus stays on the button when its last step is taken. */
function writeUsable(button: HTMLButtonElement, isUsable: boolean): void {
  const isDisabled = String(!isUsable);
  if (button.getAttribute('aria-disabled') !== isDisabled) button.setAttribute('aria-disabled', isDisabled);
}
