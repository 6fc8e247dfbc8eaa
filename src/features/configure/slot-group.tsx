import { useId } from 'react';
import type { ExtraView } from '../../configuration/configuration';
import { useI18n } from '../../i18n/context';
import { OptionRadio } from './option-radio';
import styles from './step-group.module.css';

/** A slot, of whose extras the car has exactly one: chosen as a step is. */
export function SlotGroup({ view: { choice, options, picked } }: { readonly view: ExtraView }) {
  const { m, text } = useI18n();
  const id = useId();
  return (
    <fieldset className={styles.step} data-look="row" aria-describedby={`${id}state`}>
      <legend className={styles.legend}>
        <h3 className={styles.name}>{text(choice.name)}</h3>
      </legend>
      <p id={`${id}state`} className={styles.state} data-picked={picked}>
        {picked ? m.stepState.picked : options.length === 1 ? m.stepState.only : m.stepState.filled}
      </p>
      <div className={styles.options}>
        {options.map((option) => (
          <OptionRadio
            key={option.option.id}
            step={choice.key}
            look="row"
            group={id}
            view={option}
            picked={picked && option.shown}
          />
        ))}
      </div>
    </fieldset>
  );
}
