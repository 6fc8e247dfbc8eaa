import { specOf } from '../../catalogue/spec-of';
import type { SpecId } from '../../catalogue/schema/specs';
import { useSettledConfiguration } from '../../configuration/react';
import { useLateI18n } from '../../i18n/context';
import { FigureButton } from './figure-button';
import styles from './key-figures.module.css';

/** What buyers ask for first, in that order. */
const asked = [
  'power',
  'range',
  'boot',
  'consumption',
  'clearance',
  'acceleration',
  'torque',
] as const satisfies readonly SpecId[];

/** As many as fit beside one another on the narrowest phone. */
const SHOWN = 3;

/** The first figures that a buyer asks for and somebody has published: the page never opens with a gap. */
export default function KeyFigureList() {
  const { car } = useSettledConfiguration();
  const { specName } = useLateI18n();
  const known = asked.flatMap((id) => {
    const figure = specOf(car, id);
    return figure && figure.value !== null ? [{ id, figure }] : [];
  });
  return (
    <dl className={styles.figures}>
      {known.slice(0, SHOWN).map(({ id, figure }) => (
        <div key={id} className={styles.figure}>
          <dt className={styles.label}>{specName(id)}</dt>
          <dd className={styles.value}>
            <FigureButton figure={figure} label={specName(id)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
