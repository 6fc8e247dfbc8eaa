import { writeAddress } from '../../configuration/address';
import { carName } from '../../configuration/car-name';
import { useI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import { ViewLink } from '../../ui/navigation';
import { roles } from '../../ui/table-roles';
import styles from './compare-table.module.css';
import type { ComparedColumn } from './use-compared-cars';
import { useCompareWords } from './words/words';

interface CarHeadProps {
  readonly column: ComparedColumn;
  /** There is no room for it where there is only room for two. */
  readonly isAside: boolean;
  readonly onRemove: (() => void) | null;
}

/** The head of a car's column: its name, which leads to it, and how to take it away. */
export function CarHead({ column: { car, selection }, isAside, onRemove }: CarHeadProps) {
  const { text } = useI18n();
  const words = useCompareWords();
  const version = `${text(car.engine.name)} · ${text(car.gearbox.name)}`;
  return (
    <th {...roles.columnHeader} scope="col" className={styles.car} data-aside={isAside}>
      <ViewLink view="configure" query={writeAddress(selection)} className={styles.link}>
        {text(car.model.name)} {text(car.trim.name)}
      </ViewLink>
      <span className={styles.version}>{version}</span>
      {onRemove && (
        <Button
          look="quiet"
          className={styles.remove}
          aria-label={words.removeCar(`${text(carName(car))}, ${version}`)}
          onClick={onRemove}
        >
          {words.remove}
        </Button>
      )}
    </th>
  );
}
