import { memo, useMemo } from 'react';
import type { Change, OptionView, StepView } from '../../configuration/configuration';
import type { Choice } from '../../configuration/selection';
import { useI18n, type I18n } from '../../i18n/context';
import { onPointer } from '../../ui/pointer';
import { changeWords } from './change-words';
import { OptionInput } from './option-input';
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
  const { option, shown, difference, needs, brings } = view;
  const fits = needs.length === 0;
  const surcharge = 'surcharge' in option ? option.surcharge : undefined;
  const swatch = look === 'swatch' && 'hex' in option ? option : null;
  const paint = swatch?.hex;
  const { preview, forget } = usePaintPreview();
  const pointed = useMemo(
    () =>
      paint === undefined ? null : onPointer({ pointerenter: () => preview(paint), pointerleave: forget }),
    [paint, preview, forget],
  );
  return (
    <label ref={pointed} className={styles.option} data-fits={fits} data-picked={picked} data-look={look}>
      <OptionInput step={step} id={option.id} group={group} fits={fits} paint={paint} />
      <span className={look === 'row' ? `${styles.body} ${styles.row}` : styles.body}>
        {swatch && (
          <span
            className={styles.swatch}
            data-published={swatch.figure.value !== null}
            style={{ color: swatch.hex }}
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
