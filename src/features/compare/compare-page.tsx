import { useMemo } from 'react';
import { useDetails } from '../../configuration/details-context';
import { useConfiguration } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import { LoadState } from '../../ui/load-state';
import { ViewFrame } from '../../ui/view-frame';
import { AddCar } from './add-car';
import { figureGroups } from './compare-rows';
import { equipmentGroups } from './equipment-rows';
import { CompareTable } from './compare-table';
import styles from './compare-page.module.css';
import { useCompareView } from './use-compare-view';
import { useComparedCars } from './use-compared-cars';
import { useCompareWords } from './words/words';

/** The view `/compare`: up to four cars as the columns of one table. */
export default function ComparePage() {
  const i18n = useI18n();
  const { m } = i18n;
  const words = useCompareWords();
  const { list } = useConfiguration();
  const { columns, compared, change, isRefused } = useComparedCars();
  const [{ 'c.rows': shown }, show] = useCompareView();
  const details = useDetails(true);
  const groups = useMemo(() => {
    const cars = columns.map(({ car }) => car);
    const equipment = details.state === 'ready' ? equipmentGroups(cars, details.details.equipment, i18n) : [];
    return [...figureGroups(cars, list, i18n, words), ...equipment];
  }, [columns, list, i18n, words, details]);
  return (
    <ViewFrame title={words.title} lead={words.lead}>
      <div className={styles.body}>
        {isRefused && <p className={styles.note}>{words.refused}</p>}
        <div className={styles.controls}>
          <AddCar compared={compared} onChange={change} />
          <label className={styles.choice}>
            <input
              type="checkbox"
              className={styles.box}
              checked={shown === 'different'}
              onChange={(event) => show({ 'c.rows': event.target.checked ? 'different' : 'all' })}
            />
            {words.onlyDifferences}
          </label>
        </div>
        <CompareTable
          columns={columns}
          groups={groups}
          onlyDifferences={shown === 'different'}
          compared={compared}
          onChange={change}
        />
        <LoadState
          state={details}
          loading={m.equipment.loading}
          failed={m.equipment.failed}
          retry={m.figure.retry}
        />
      </div>
    </ViewFrame>
  );
}
