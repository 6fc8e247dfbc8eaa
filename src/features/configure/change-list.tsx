import type { Change } from '../../configuration/configuration';
import { useI18n } from '../../i18n/context';
import { changeName, valueName } from './change-names';
import styles from './change-list.module.css';
import { useLateWords } from './words/words';

interface ChangeListProps {
  readonly changes: readonly Change[];
  /** The buyer's own picks, as against what follows from them. */
  readonly strong?: boolean;
}

/** Step by step, what it was and what it becomes. */
export function ChangeList({ changes, strong = false }: ChangeListProps) {
  const words = useLateWords();
  const i18n = { ...useI18n(), words };
  if (changes.length === 0) return null;
  return (
    <ul className={styles.list} data-strong={strong}>
      {changes.map((change) => (
        <li key={change.step} className={styles.change}>
          <span className={styles.step}>{changeName(i18n, change)}</span>{' '}
          <span className={styles.values}>
            <s className={styles.from}>{valueName(i18n, change, change.from)}</s>{' '}
            <span aria-hidden="true">→</span>{' '}
            <span className="visually-hidden">{words.consequence.becomes}</span>{' '}
            <span className={styles.to}>{valueName(i18n, change, change.to)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
