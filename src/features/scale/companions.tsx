import { companionIds, type CompanionId } from '../../drawing/scale/companions';
import { useI18n } from '../../i18n/context';
import styles from './companions.module.css';

interface CompanionsProps {
  readonly chosen: ReadonlySet<CompanionId>;
  readonly onChoose: (chosen: ReadonlySet<CompanionId>) => void;
}

/** Things of a known size that may stand beside the cars. */
export function Companions({ chosen, onChoose }: CompanionsProps) {
  const { m } = useI18n();
  const change = (id: CompanionId, isShown: boolean) =>
    onChoose(new Set(companionIds.filter((each) => (each === id ? isShown : chosen.has(each)))));
  return (
    <fieldset className={styles.companions}>
      <legend className="visually-hidden">{m.scale.companions}</legend>
      {companionIds.map((id) => (
        <label key={id} className={styles.companion}>
          <input
            type="checkbox"
            checked={chosen.has(id)}
            onChange={(event) => change(id, event.target.checked)}
          />
          {m.scale.companion[id]}
        </label>
      ))}
    </fieldset>
  );
}
