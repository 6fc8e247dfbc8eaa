import { useId } from 'react';
import type { ExtraView } from '../../configuration/configuration';
import { useI18n } from '../../i18n/context';
import { OptionRadio } from './option-radio';
import styles from './step-group.module.css';

interface SlotGroupProps {
  readonly view: ExtraView;
  /** Nothing else stands under the heading of its name, so that it is the heading. */
  readonly isAlone: boolean;
}

/** A slot, of whose extras the car has exactly one: chosen as a step is. */
export function SlotGroup({ view: { choice, options, picked }, isAlone }: SlotGroupProps) {
  const { m, text } = useI18n();
  const id = useId();
  const Heading = isAlone ? 'h2' : 'h3';
  return (
    <fieldset className={styles.step} data-look="row" aria-describedby={`${id}state`}>
      <legend className={styles.legend}>
        <Heading className={styles.name}>{text(choice.name)}</Heading>
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
