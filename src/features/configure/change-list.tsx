import type { Change } from '../../configuration/configuration';
import { useI18n } from '../../i18n/context';
import styles from './change-list.module.css';
import { useLateWords } from './words/words';

interface ChangeListProps {
  readonly changes: readonly Change[];
  /** The buyer's own picks, as against what follows from them. */
  readonly strong?: boolean;
}

/** Step by step, what it was and what it becomes. */
export function ChangeList({ changes, strong = false }: ChangeListProps) {
  const { text, stepName } = useI18n();
  const words = useLateWords();
  if (changes.length === 0) return null;
  return (
    <ul className={styles.list} data-strong={strong}>
      {changes.map(({ step, from, to }) => (
        <li key={step} className={styles.change}>
          <span className={styles.step}>{stepName(step)}</span>{' '}
          <span className={styles.values}>
            <s className={styles.from}>{text(from.name)}</s> <span aria-hidden="true">→</span>{' '}
            <span className="visually-hidden">{words.consequence.becomes}</span>{' '}
            <span className={styles.to}>{text(to.name)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
