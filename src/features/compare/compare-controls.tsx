import { SEARCH_LIMIT } from '../../configuration/codec';
import type { Comparison } from '../../configuration/comparison';
import { useLateI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import { download } from '../../ui/download';
import { SearchField } from '../../ui/search-field';
import { AddCar } from './add-car';
import styles from './compare-body.module.css';
import { comparisonCsv } from './comparison-csv';
import type { RowGroup } from './compare-rows';
import { useCompareView } from './use-compare-view';
import type { ComparedColumn } from './use-compared-cars';
import { useCompareWords } from './words/words';

interface CompareControlsProps {
  readonly compared: Comparison;
  readonly onChange: (compared: Comparison) => void;
  /** What is shown, for the file. */
  readonly cars: readonly ComparedColumn[];
  readonly groups: readonly RowGroup[];
}

/** Which cars and which rows are shown, and what can be taken along. */
export function CompareControls({ compared, onChange, cars, groups }: CompareControlsProps) {
  const i18n = useLateI18n();
  const { m } = i18n;
  const words = useCompareWords();
  const [view, show] = useCompareView();
  const save = () =>
    download(
      new Blob([comparisonCsv(cars, groups, i18n, words)], { type: 'text/csv;charset=utf-8' }),
      `${cars.map(({ id }) => id).join('_')}.csv`,
    );
  return (
    <div className={styles.controls}>
      <AddCar compared={compared} onChange={onChange} />
      <div className={styles.search}>
        <SearchField
          label={words.search}
          value={view['c.q']}
          limit={SEARCH_LIMIT}
          onSearch={(typed) => show({ 'c.q': typed })}
        />
      </div>
      <label className={styles.choice}>
        <input
          type="checkbox"
          className={styles.box}
          checked={view['c.rows'] === 'different'}
          onChange={(event) => show({ 'c.rows': event.target.checked ? 'different' : 'all' })}
        />
        {words.onlyDifferences}
      </label>
      <label className={styles.choice}>
        <input
          type="checkbox"
          className={styles.box}
          checked={view['c.sources'] === 'on'}
          onChange={(event) => show({ 'c.sources': event.target.checked ? 'on' : 'off' })}
        />
        {words.sources}
      </label>
      <span className={styles.take}>
        <Button look="quiet" onClick={save}>
          {words.csv}
        </Button>
        <Button look="quiet" onClick={() => print()}>
          {m.actions.print}
        </Button>
      </span>
    </div>
  );
}
