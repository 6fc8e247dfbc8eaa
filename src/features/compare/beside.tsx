import { useId } from 'react';
import { useI18n } from '../../i18n/context';
import styles from './beside.module.css';
import type { ComparedColumn } from './use-compared-cars';
import { useCompareWords } from './words/words';

interface BesideProps {
  readonly others: readonly ComparedColumn[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** Which car stands beside the first where there is only room for two. */
export function Beside({ others, chosen, onChoose }: BesideProps) {
  const { text } = useI18n();
  const words = useCompareWords();
  const group = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.beside}</legend>
      <div className={styles.options}>
        {others.map(({ id, car }) => (
          <label key={id} className={styles.option}>
            <input
              type="radio"
              className={styles.input}
              name={group}
              value={id}
              checked={id === chosen}
              onChange={() => onChoose(id)}
            />
            {text(car.model.name)} {text(car.trim.name)} {text(car.engine.name)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
