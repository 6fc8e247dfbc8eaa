import type { CompareCell } from './compare-rows';
import styles from './compare-table.module.css';

interface FittingMarkProps {
  readonly fitting: NonNullable<CompareCell['fitting']>;
  readonly word: string;
}

/** Whether a car has an item: a tick or a dash to see, a word to hear; where it is not known, the word for everybody. */
export function FittingMark({ fitting, word }: FittingMarkProps) {
  if (fitting !== 'fitted' && fitting !== 'not-listed') return word;
  return (
    <>
      {fitting === 'fitted' ? (
        <svg className={styles.tick} viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 8.5l4 4 8-9" />
        </svg>
      ) : (
        <span aria-hidden="true" className={styles.dash}>
          —
        </span>
      )}
      <span className="visually-hidden">{word}</span>
    </>
  );
}
