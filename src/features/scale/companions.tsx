import { companionIds, type CompanionId } from '../../drawing/scale/companions';
import styles from './companions.module.css';
import { useScaleI18n } from './words/words';

interface CompanionsProps {
  readonly chosen: readonly CompanionId[];
  readonly onChoose: (chosen: readonly CompanionId[]) => void;
}

/** Things of a known size that may stand beside the cars. */
export function Companions({ chosen, onChoose }: CompanionsProps) {
  const { words } = useScaleI18n();
  const change = (id: CompanionId, isShown: boolean) =>
    onChoose(companionIds.filter((each) => (each === id ? isShown : chosen.includes(each))));
  return (
    <fieldset className={styles.companions}>
      <legend className="visually-hidden">{words.companions}</legend>
      {companionIds.map((id) => (
        <label key={id} className={styles.companion}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) => change(id, event.target.checked)}
          />
          {words.companion[id]}
        </label>
      ))}
    </fieldset>
  );
}
