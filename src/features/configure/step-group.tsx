import { useId } from 'react';
import { finishSteps } from '../../catalogue/steps';
import { carQuery } from '../../configuration/link';
import type { StepView } from '../../configuration/configuration';
import { useRange, useSettledConfiguration } from '../../configuration/react';
import { isWide } from '../../configuration/wide-range';
import { useI18n } from '../../i18n/context';
import { late } from '../../ui/late';
import { ViewLink } from '../../ui/navigation';
import { OptionRadio } from './option-radio';
import { headingIdOf } from './step-heading';
import styles from './step-group.module.css';

const CompareTrims = late(() => import('./compare-trims'));
const ModelPicker = late(() => import('./model-picker'));

/** A step of the configuration: a radio group, or a fact while there is nothing to choose. */
export function StepGroup({ view }: { readonly view: StepView }) {
  const { m, text, stepName } = useI18n();
  const id = useId();
  const wide = isWide(useRange());
  const { step, look, options, picked, isFact } = view;
  const [only] = options;
  const heading = (
    <h2 id={headingIdOf(step)} tabIndex={-1} className={styles.name}>
      {stepName(step)}
    </h2>
  );
  if (isFact && only) {
    return (
      <div className={styles.fact}>
        {heading}
        <p>{text(only.option.name)}</p>
        <p className={styles.state}>{m.stepState.only}</p>
      </div>
    );
  }
  return (
    <fieldset
      className={styles.step}
      data-look={look}
      data-unsure={finishSteps.some((each) => each === step) ? 'finish' : undefined}
      aria-describedby={`${id}state`}
    >
      <legend className={styles.legend}>{heading}</legend>
      <p id={`${id}state`} className={styles.state} data-picked={picked}>
        {picked ? m.stepState.picked : options.length === 1 ? m.stepState.only : m.stepState.filled}
      </p>
      {step === 'model' && wide ? (
        <ModelPicker failed={m.loadFailed} retry={m.figure.retry} />
      ) : (
        <div className={styles.options}>
          {options.map((option) => (
            <OptionRadio
              key={option.option.id}
              step={step}
              look={look}
              group={id}
              view={option}
              picked={picked && option.shown}
            />
          ))}
        </div>
      )}
      {step === 'trim' && <CompareTrims failed={m.loadFailed} retry={m.figure.retry} />}
      {step === 'model' && <FindLink />}
    </fieldset>
  );
}

/** For whoever does not know yet which model. */
function FindLink() {
  const { m } = useI18n();
  const range = useRange();
  const { selection } = useSettledConfiguration();
  return (
    <ViewLink view="find" query={carQuery(range, selection)} className={styles.find}>
      {m.findByWishes}
    </ViewLink>
  );
}
