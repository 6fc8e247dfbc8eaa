import type { KeyboardEvent } from 'react';
import type { Step } from '../../catalogue/steps';
import type { OptionView, StepView } from '../../configuration/configuration';
import { useConfigurator } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import { moveInGroup } from './move-in-group';
import styles from './option-radio.module.css';

interface OptionRadioProps {
  readonly step: Step;
  readonly look: StepView['look'];
  /** Unique name of the radio group. */
  readonly group: string;
  readonly view: OptionView;
  /** The buyer picked exactly this. */
  readonly picked: boolean;
}

/**
 * One option: its name, what it would cost with everything else the buyer picked, and what it needs when it does not fit.
 * It is never greyed out. Arrow keys take what fits and only move on to what does not.
 */
export function OptionRadio({ step, look, group, view, picked }: OptionRadioProps) {
  const { m, format, text } = useI18n();
  const choose = useConfigurator((state) => state.choose);
  const { option, shown, difference, needs } = view;
  const fits = needs.length === 0;
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const isEnter = event.key === 'Enter';
    // Prevented, or the same key press would go on to the first button of the question that it opens.
    if (isEnter || moveInGroup(event)) event.preventDefault();
    if (isEnter) choose(step, option.id);
  };
  return (
    <label className={styles.option} data-fits={fits} data-picked={picked} data-step={step}>
      <input
        type="radio"
        className={styles.input}
        name={group}
        value={option.id}
        checked={shown}
        data-fits={fits}
        onChange={() => choose(step, option.id)}
        // A filled-in value is checked already, so that no change comes: a click still picks it.
        onClick={() => shown && choose(step, option.id)}
        onKeyDown={onKeyDown}
      />
      <span className={styles.mark} aria-hidden="true" />
      {'hex' in option && look === 'swatch' && (
        <svg
          className={styles.swatch}
          data-published={option.figure.value !== null}
          aria-hidden="true"
          viewBox="0 0 1 1"
          preserveAspectRatio="none"
        >
          <rect width="1" height="1" fill={option.hex} />
        </svg>
      )}
      <span className={styles.name}>{text(option.name)}</span>{' '}
      <span className={`${styles.price} ${shown || difference === 0 ? styles.same : ''}`}>
        {difference === 0 ? m.samePrice : format.difference(difference)}
      </span>{' '}
      {!fits && (
        <span className={styles.needs}>{m.needs(format.list(needs.map(({ to }) => text(to.name))))}</span>
      )}{' '}
      {look === 'row' && option.detail && <span className={styles.detail}>{text(option.detail)}</span>}
    </label>
  );
}
