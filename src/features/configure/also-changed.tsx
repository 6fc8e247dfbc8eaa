import { useConfigurator } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import styles from './also-changed.module.css';
import { ChangeList } from './change-list';

/**
 * What the last pick moved besides its own step, with a way back. It stands over the price bar, where it moves nothing,
 * until the next act or until dismissed. The announcer reads it out; this stays silent.
 */
export function AlsoChanged() {
  const { m } = useI18n();
  const changes = useConfigurator((state) => state.alsoChanged);
  const undo = useConfigurator((state) => state.undo);
  const dismiss = useConfigurator((state) => state.dismissAlsoChanged);
  if (changes.length === 0) return null;
  return (
    <section className={styles.panel} aria-label={m.alsoChanged}>
      <h2 className={styles.title}>{m.alsoChanged}</h2>
      <div className={styles.acts}>
        <Button look="quiet" onClick={undo}>
          {m.actions.undo}
        </Button>
        <Button look="quiet" aria-label={m.actions.close} title={m.actions.close} onClick={dismiss}>
          <svg className={styles.cross} viewBox="0 0 20 20" aria-hidden="true">
            <path d="M4 4l12 12M16 4L4 16" fill="none" stroke="currentColor" strokeWidth="1.75" />
          </svg>
        </Button>
      </div>
      <ChangeList changes={changes} />
    </section>
  );
}
