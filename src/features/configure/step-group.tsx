import { useId } from 'react';
import type { StepView } from '../../configuration/configuration';
import { useI18n } from '../../i18n/context';
import { OptionRadio } from './option-radio';
import styles from './step-group.module.css';

/** A step of the configuration: a radio group, or a fact while there is nothing to choose. */
export function StepGroup({ view }: { readonly view: StepView }) {
  const { m, text, stepName } = useI18n();
  const id = useId();
  const { step, options, picked, isFact } = view;
  const [only] = options;
  if (isFact && only) {
    return (
      <div className={styles.fact}>
        <h2 className={styles.name}>{stepName(step)}</h2>
        <p>{text(only.option.name)}</p>
        <p className={styles.state}>{m.stepState.only}</p>
      </div>
    );
  }
  return (
    <fieldset className={styles.step} data-step={step} aria-describedby={`${id}state`}>
      <legend className={styles.name}>{stepName(step)}</legend>
      <p id={`${id}state`} className={styles.state} data-picked={picked}>
        {picked ? m.stepState.picked : m.stepState.filled}
      </p>
      <div className={styles.options}>
        {options.map((option) => (
          <OptionRadio
            key={option.option.id}
            step={step}
            look={view.look}
            group={id}
            view={option}
            picked={picked && option.shown}
          />
        ))}
      </div>
    </fieldset>
  );
}
