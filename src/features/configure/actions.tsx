import { linkQuery } from '../../configuration/link';
import { useConfigurator, useConfiguratorStore } from '../../configuration/react';
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
  const isUndone = useConfigurator(({ timeline }) => timeline.past.length === 0);
  const isRedone = useConfigurator(({ timeline }) => timeline.future.length === 0);
  const isUndoOffered = useConfigurator((state) => state.alsoChanged.length > 0);
  const undo = useConfigurator((state) => state.undo);
  const redo = useConfigurator((state) => state.redo);
  const { go } = useNavigation();
  const startOver = useConfigurator((state) => state.startOver);
  const print = () => {
    const { range, timeline } = store.getState();
    go('quote', linkQuery(range, timeline.present, [['q.print', 'now']]));
  };
  return (
    <div className={styles.actions} role="group" aria-label={m.actions.label}>
      {/* aria-disabled, not disabled: the focus stays on the button when its last step is taken. */}
      <Button
        look="quiet"
        aria-disabled={isUndone}
        // One Undo is enough to hear and to tab to: while the last pick's own stands beside what it moved, this one is
        // for the pointer alone.
        aria-hidden={isUndoOffered}
        tabIndex={isUndoOffered ? -1 : undefined}
        onClick={undo}
      >
        {m.actions.undo}
      </Button>
      <Button look="quiet" aria-disabled={isRedone} onClick={redo}>
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
