import { useCallback, useState } from 'react';
import { useConfiguratorStore, useConfiguratorUnheard, useWritten } from '../../configuration/react';
import type { Choice } from '../../configuration/selection';
import type { Configurator } from '../../configuration/store';
import { hearItself } from '../../ui/pointer';
import { useKeepInPlace } from './keep-in-place';
import { moveInGroup } from './move-in-group';
import styles from './option-radio.module.css';
import { usePaintPreview } from './paint-preview';

interface OptionInputProps {
  readonly step: Choice;
  /** The option's. */
  readonly id: string;
  /** Unique name of the radio group. */
  readonly group: string;
  readonly fits: boolean;
  /** Shown on the car while the radio has the focus, as #rrggbb. */
  readonly paint: string | undefined;
}

/**
 * The radio of an option. What happens on it is heard and answered without React: its mark is what a click must show in
 * the very next frame, and what the card around it says follows when all options have been worked out.
 */
export function OptionInput({ step, id, group, fits, paint }: OptionInputProps) {
  const store = useConfiguratorStore();
  const keepInPlace = useKeepInPlace();
  const { preview, forget } = usePaintPreview();
  const isChosen = useCallback(({ shown }: Configurator) => shown.car.ids[step] === id, [step, id]);
  const now = useConfiguratorUnheard();
  const [isChosenAtFirst] = useState(() => isChosen(now));
  const marked = useWritten(
    useCallback(
      (radio: HTMLInputElement, state: Configurator) => {
        radio.checked = isChosen(state);
      },
      [isChosen],
    ),
  );
  const heard = useCallback(
    (radio: HTMLInputElement) => {
      const take = () => {
        keepInPlace(radio);
        store.getState().choose(step, id);
      };
      const hearing = hearItself(radio);
      // A filled-in value is checked already, so that no change would come: a click picks it all the same.
      const onClick = (event: Event) => {
        take();
        // What a question is asked about is not taken yet: the browser puts the mark back.
        if (store.getState().asking) event.preventDefault();
        else radio.checked = true;
      };
      const onKeyDown = (event: KeyboardEvent) => {
        const isEnter = event.key === 'Enter';
        // Prevented, or the same key press would go on to the first button of the question that it opens.
        if (isEnter || moveInGroup(radio, event)) event.preventDefault();
        if (isEnter) take();
      };
      radio.addEventListener('click', onClick, hearing);
      radio.addEventListener('keydown', onKeyDown, hearing);
      if (paint !== undefined) {
        radio.addEventListener('focus', () => preview(paint), hearing);
        radio.addEventListener('blur', forget, hearing);
      }
      return () => hearing.abort();
    },
    [store, keepInPlace, step, id, paint, preview, forget],
  );
  const ref = useCallback(
    (radio: HTMLInputElement) => {
      const undo = [marked(radio), heard(radio)];
      return () => undo.forEach((each) => each?.());
    },
    [marked, heard],
  );
  return (
    <input
      ref={ref}
      type="radio"
      className={styles.input}
      // Some browsers would bring back the marks of an earlier visit; and then none writes them all down for each pick.
      autoComplete="off"
      name={group}
      value={id}
      defaultChecked={isChosenAtFirst}
      data-fits={fits}
    />
  );
}
