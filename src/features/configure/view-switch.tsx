import { useId } from 'react';
import type { ViewName } from '../../drawing/style';
import { useLateI18n } from '../../i18n/context';
import styles from './view-switch.module.css';

const views = ['side', 'front', 'rear', 'plan'] as const satisfies readonly ViewName[];

interface ViewSwitchProps {
  readonly chosen: ViewName;
  readonly onChoose: (view: ViewName) => void;
}

/** Which view of the car narrow paper shows; wide paper shows all, and the styles leave the switch out. */
export function ViewSwitch({ chosen, onChoose }: ViewSwitchProps) {
  const { m } = useLateI18n();
  const group = useId();
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{m.drawing.view}</legend>
      {views.map((view) => (
        <label key={view} className={styles.view}>
          <input
            type="radio"
            className={styles.input}
            // As of an option's radio.
            autoComplete="off"
            name={group}
            checked={view === chosen}
            onChange={() => onChoose(view)}
          />
          <span className={styles.name}>{m.drawing.views[view]}</span>
        </label>
      ))}
    </fieldset>
  );
}
