import type { Figure } from '../../catalogue/schema/figure';
import { useLateI18n } from '../../i18n/context';
import styles from './note-source.module.css';
import { useSourceDialog } from './source-dialog';

/** The word "Source" after a sentence, which opens it. */
export function NoteSource({ figure, label }: { readonly figure: Figure; readonly label: string }) {
  const { m } = useLateI18n();
  const ask = useSourceDialog();
  return (
    <button
      type="button"
      className={styles.source}
      aria-label={`${m.figure.source}: ${label}`}
      onClick={() => ask({ figure, label })}
    >
      {m.figure.source}
    </button>
  );
}
