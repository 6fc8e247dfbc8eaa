import { memo, startTransition, useEffect, useId, useRef } from 'react';
import { afterPaint } from '../../configuration/after-paint';
import type { ViewName } from '../../drawing/style';
import { useLateI18n } from '../../i18n/context';
import { hearItself } from '../../ui/pointer';
import styles from './view-switch.module.css';

const views = ['side', 'front', 'rear', 'plan'] as const satisfies readonly ViewName[];

interface ViewSwitchProps {
  readonly chosen: ViewName;
  /** Hears of it once the browser has marked it: to draw another view takes longer than to answer a click. */
  readonly onChoose: (view: ViewName) => void;
}

/** Which view of the car narrow paper shows; wide paper shows all, and the styles leave the switch out. */
export const ViewSwitch = memo(function ViewSwitch({ chosen, onChoose }: ViewSwitchProps) {
  const { m } = useLateI18n();
  const group = useId();
  const callOff = useRef<(() => void) | null>(null);
  useEffect(() => () => callOff.current?.(), []);
  const choose = (view: ViewName) => {
    callOff.current?.();
    callOff.current = afterPaint(() => startTransition(() => onChoose(view)));
  };
  // As an option's: heard without React.
  const heard = (view: ViewName) => (radio: HTMLInputElement) => {
    const hearing = hearItself(radio);
    radio.addEventListener('change', () => choose(view), hearing);
    return () => hearing.abort();
  };
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{m.drawing.view}</legend>
      {views.map((view) => (
        <label key={view} className={styles.view}>
          <input
            ref={heard(view)}
            type="radio"
            className={styles.input}
            // As of an option's radio.
            autoComplete="off"
            name={group}
            // Marked by the browser alone, at once.
            defaultChecked={view === chosen}
          />
          <span className={styles.name}>{m.drawing.views[view]}</span>
        </label>
      ))}
    </fieldset>
  );
});
