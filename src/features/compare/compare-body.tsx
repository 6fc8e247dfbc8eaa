import { useMemo, useState } from 'react';
import type { Car } from '../../configuration/car';
import { totalOf } from '../../configuration/car-total';
import { withoutCar } from '../../configuration/comparison';
import type { DetailsState } from '../../configuration/details';
import { useDetails } from '../../configuration/details-context';
import { useConfiguration, useRange } from '../../configuration/react';
import { useLateI18n } from '../../i18n/context';
import { LoadState } from '../../ui/load-state';
import { Beside } from './beside';
import styles from './compare-body.module.css';
import { BetterMark } from './compare-row';
import { figureGroups, type RowGroup } from './compare-rows';
import { CompareControls } from './compare-controls';
import { CompareTable } from './compare-table';
import { equipmentGroups } from './equipment-rows';
import { LeftOut } from './left-out';
import { Outlines } from './outlines';
import { useCompareTable } from './use-compare-table';
import { useCompareView } from './use-compare-view';
import { useComparedCars } from './use-compared-cars';
import { useCompareWords } from './words/words';

// In three parts, though each has but one use: between components the browser may answer a press, within one it cannot.

/** The cars over one another, and everything of them in rows. */
export function CompareBody() {
  return <CarsInRows compared={useComparedCars()} details={useDetails(true)} />;
}

interface CarsInRowsProps {
  readonly compared: ReturnType<typeof useComparedCars>;
  readonly details: DetailsState;
}

function CarsInRows({ compared, details }: CarsInRowsProps) {
  const i18n = useLateI18n();
  const words = useCompareWords();
  const range = useRange();
  const { list } = useConfiguration();
  const { columns } = compared;
  const groups = useMemo(() => {
    const cars = columns.map(({ car }) => car);
    const equipment = details.state === 'ready' ? equipmentGroups(cars, details.details.equipment, i18n) : [];
    const total = (car: Car) => totalOf(range, car, list);
    return [...figureGroups(cars, list, i18n, words, total), ...equipment];
  }, [columns, range, list, i18n, words, details]);
  return <SortedCars compared={compared} details={details} all={groups} />;
}

interface SortedCarsProps extends CarsInRowsProps {
  readonly all: readonly RowGroup[];
}

function SortedCars({ compared: { columns, compared, change, isRefused }, details, all }: SortedCarsProps) {
  const { m, format } = useLateI18n();
  const words = useCompareWords();
  const [view, show] = useCompareView();
  const table = useCompareTable(columns, all, view, show);
  const [chosen, choose] = useState<string | null>(null);
  const [, ...others] = table.cars;
  const beside = others.find(({ id }) => id === chosen) ?? others[0];
  return (
    <div className={styles.body}>
      <LeftOut />
      {isRefused && <p className={styles.note}>{words.refused}</p>}
      <Outlines cars={table.cars.map(({ car }) => car)} />
      <CompareControls compared={compared} onChange={change} cars={table.cars} groups={table.groups} />
      {others.length > 1 && <Beside others={others} chosen={beside?.id ?? null} onChoose={choose} />}
      <CompareTable
        cars={table.cars}
        groups={table.groups}
        figureOf={table.figureOf}
        beside={beside?.id ?? null}
        sources={view['c.sources'] === 'on' ? details : null}
        onRemove={(car) => change(withoutCar(compared, car))}
      />
      <p role="status" className={styles.note}>
        {table.groups.length === 0 && words.none}
        {table.hidden > 0 && table.groups.length > 0 && words.hidden(format.number(table.hidden))}
      </p>
      <LoadState
        state={details}
        loading={m.equipment.loading}
        failed={m.equipment.failed}
        retry={m.figure.retry}
      />
      <p className={styles.note}>
        <BetterMark /> {words.betterMark}
      </p>
      <p className={styles.printed}>{words.printed}</p>
    </div>
  );
}
