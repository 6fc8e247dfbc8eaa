import { useId } from 'react';
import styles from './choice-group.module.css';

interface ChoiceGroupProps<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly id: T; readonly name: string }[];
  /** null where none is */
  readonly chosen: T | null;
  readonly onChoose: (id: T) => void;
}

/** A radio group in a row of boxes: one of a few. */
export function ChoiceGroup<T extends string>({ legend, options, chosen, onChoose }: ChoiceGroupProps<T>) {
  const group = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.options}>
        {options.map(({ id, name }) => (
          <label key={id} className={styles.option}>
            <input
              type="radio"
              className={styles.input}
              name={group}
              value={id}
              checked={id === chosen}
              onChange={() => onChoose(id)}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
