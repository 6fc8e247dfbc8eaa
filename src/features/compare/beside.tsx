import { useI18n } from '../../i18n/context';
import { ChoiceGroup } from '../../ui/choice-group';
import styles from './beside.module.css';
import type { ComparedColumn } from './use-compared-cars';
import { useCompareWords } from './words/words';

interface BesideProps {
  readonly others: readonly ComparedColumn[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** Which car stands beside the first where there is only room for two. */
export function Beside({ others, chosen, onChoose }: BesideProps) {
  const { text } = useI18n();
  const words = useCompareWords();
  return (
    <div className={styles.narrow}>
      <ChoiceGroup
        legend={words.beside}
        options={others.map(({ id, car }) => ({
          id,
          name: [car.model, car.trim, car.engine].map((part) => text(part.name)).join(' '),
        }))}
        chosen={chosen}
        onChoose={onChoose}
      />
    </div>
  );
}
