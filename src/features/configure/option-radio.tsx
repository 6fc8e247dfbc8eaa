import { memo, type KeyboardEvent, type MouseEvent } from 'react';
import type { Change, OptionView, StepView } from '../../configuration/configuration';
import { useConfigurator, useConfiguratorStore } from '../../configuration/react';
import type { Choice } from '../../configuration/selection';
import { useI18n, type I18n } from '../../i18n/context';
import { onPointer } from '../../ui/pointer';
import { changeWords } from './change-words';
import { useKeepInPlace } from './keep-in-place';
import { moveInGroup } from './move-in-group';
import styles from './option-radio.module.css';
import { usePaintPreview } from './paint-preview';

interface OptionRadioProps {
  readonly step: Choice;
  readonly look: StepView['look'];
  /** Unique name of the radio group. */
  readonly group: string;
  readonly view: OptionView;
  /** The buyer picked exactly this. */
  readonly picked: boolean;
}

/**
 * One option: its name, what the whole car would cost with it, and what it brings along or needs. It is never greyed
 * out. Arrow keys take what fits and only move on to what does not.
 */
export const OptionRadio = memo(function OptionRadio({ step, look, group, view, picked }: OptionRadioProps) {
  const i18n = useI18n();
  const { m, format, text } = i18n;
  const store = useConfiguratorStore();
  const keepInPlace = useKeepInPlace();
  const { preview, forget } = usePaintPreview();
  const { option, shown, difference, needs, brings } = view;
  // The mark moves with the click; what the options say follows when all of them have been worked out.
  const isChosen = useConfigurator((state) => state.shown.car.ids[step] === option.id);
  const fits = needs.length === 0;
  const take = (radio: HTMLInputElement) => {
    keepInPlace(radio);
    store.getState().choose(step, option.id);
  };
  // A filled-in value is checked already, so that no change would come: a click picks it all the same.
  const onClick = (event: MouseEvent<HTMLInputElement>) => {
    const radio = event.currentTarget;
    // What a question is asked about is not taken yet: the browser puts the mark back.
    if (fits) radio.checked = true;
    else event.preventDefault();
    take(radio);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const isEnter = event.key === 'Enter';
    // Prevented, or the same key press would go on to the first button of the question that it opens.
    if (isEnter || moveInGroup(event)) event.preventDefault();
    if (isEnter) take(event.currentTarget);
  };
  const surcharge = 'surcharge' in option ? option.surcharge : undefined;
  const swatch = look === 'swatch' && 'hex' in option ? option : null;
  const showPaint = swatch && {
    onFocus: () => preview(swatch.hex),
    onBlur: forget,
    ref: onPointer({ pointerenter: () => preview(swatch.hex), pointerleave: forget }),
  };
  return (
    <label className={styles.option} data-fits={fits} data-picked={picked} data-look={look}>
      <input
        type="radio"
        className={styles.input}
        name={group}
        value={option.id}
        checked={isChosen}
        data-fits={fits}
        // Before React looks for a change: for each it would ask the whole page for radios of the same name.
        onClickCapture={onClick}
        onChange={() => undefined}
        onKeyDown={onKeyDown}
        {...showPaint}
      />
      <span className={styles.body}>
        {swatch && (
          // Its own colour is its ground's: the pages' security policy allows no inline style.
          <svg
            className={styles.swatch}
            data-published={swatch.figure.value !== null}
            aria-hidden="true"
            color={swatch.hex}
          />
        )}
        <span className={styles.name}>{text(option.name)}</span>{' '}
        {shown ? (
          <span className="visually-hidden">{m.inThisCar}</span>
        ) : (
          <span className={styles.price} data-same={difference === 0}>
            {difference !== 0 ? format.difference(difference) : surcharge === undefined ? m.samePrice : ''}
          </span>
        )}{' '}
        {surcharge && <span className={styles.brings}>{m.surcharge[surcharge]}</span>}{' '}
        {!fits && <span className={styles.needs}>{m.needs(valuesOf(i18n, needs))}</span>}{' '}
        {brings.length > 0 && <span className={styles.brings}>{m.brings(valuesOf(i18n, brings))}</span>}{' '}
        {look === 'row' && option.detail && (
          <span className={styles.detail} data-of={step}>
            {text(option.detail)}
          </span>
        )}
      </span>
    </label>
  );
}, isSame);

/** "1.6T, Luxury, interior Black and red": a finish says what it is of, since its name alone may not. */
export const valuesOf = (i18n: I18n, changes: readonly Change[]) =>
  changes.map((change) => changeWords(i18n, change)).join(', ');

/** Each pick makes all views anew: a row whose words stay as they are is not drawn again. */
function isSame(a: OptionRadioProps, b: OptionRadioProps): boolean {
  return (
    a.step === b.step &&
    a.look === b.look &&
    a.group === b.group &&
    a.picked === b.picked &&
    a.view.option === b.view.option &&
    a.view.shown === b.view.shown &&
    a.view.difference === b.view.difference &&
    sameChanges(a.view.needs, b.view.needs) &&
    sameChanges(a.view.brings, b.view.brings)
  );
}

const sameChanges = (a: readonly Change[], b: readonly Change[]) =>
  a.length === b.length && a.every(({ step, to }, index) => b[index]?.step === step && b[index]?.to === to);
