import { specOf } from '../../catalogue/look-up';
import type { SpecId } from '../../catalogue/schema/specs';
import { useConfiguration } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import { FigureButton } from './figure-button';
import styles from './key-figures.module.css';

const shown = [
  'power',
  'torque',
  'acceleration',
  'consumption',
  'boot',
  'clearance',
] as const satisfies readonly SpecId[];

/** The six figures buyers ask for first. */
export function KeyFigures() {
  const { car } = useConfiguration();
  const { specName } = useI18n();
  return (
    <dl className={styles.figures}>
      {shown.map((id) => {
        const figure = specOf(car, id);
        return (
          figure && (
            <div key={id} className={styles.figure}>
              <dt className={styles.label}>{specName(id)}</dt>
              <dd className={styles.value}>
                <FigureButton figure={figure} label={specName(id)} />
              </dd>
            </div>
          )
        );
      })}
    </dl>
  );
}
