import { groundOf, specOf } from '../../catalogue/look-up';
import type { Figure } from '../../catalogue/schema/figure';
import { specGroups, specRows, type SpecGroup } from '../../catalogue/schema/specs';
import { stepRows } from '../../catalogue/steps';
import { type Car } from '../../configuration/car';
import { useConfiguration } from '../../configuration/react';
import { useI18n, type I18n } from '../../i18n/context';
import styles from './data-sheet.module.css';
import { FigureButton } from './figure-button';
import { Section } from './section';

/** Every figure of exactly this car, each with its source. */
export function DataSheet() {
  const i18n = useI18n();
  const { car } = useConfiguration();
  return (
    <Section title={i18n.m.dataSheet}>
      <div className={styles.groups}>
        {specGroups.map((group) => (
          <div key={group} className={styles.group}>
            <h3 className={styles.name}>{i18n.specGroupName(group)}</h3>
            <dl>
              {rowsOf(car, group, i18n).map(({ id, label, figure }) => (
                <div key={id} className={styles.row}>
                  <dt>{label}</dt>
                  <dd>
                    <FigureButton figure={figure} label={label} />
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
    </Section>
  );
}

interface Row {
  readonly id: string;
  readonly label: string;
  readonly figure: Figure;
}

/** The figures of a group, then what the row of the price list itself says, with what it rests on. */
function rowsOf(car: Car, group: SpecGroup, { specName, stepName }: I18n): readonly Row[] {
  const specs = specRows.flatMap(({ id, group: of }): Row[] => {
    const figure = of === group ? specOf(car, id) : undefined;
    return figure ? [{ id, label: specName(id), figure }] : [];
  });
  const steps = stepRows.flatMap(({ id, sheet }): Row[] =>
    sheet === group
      ? [
          {
            id,
            label: stepName(id),
            figure: { value: car[id].name, unit: 'text', ...groundOf(car.offer, id) },
          },
        ]
      : [],
  );
  return [...specs, ...steps];
}
