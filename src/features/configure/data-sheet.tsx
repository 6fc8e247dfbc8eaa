import { groundOf, specOf } from '../../catalogue/look-up';
import type { Figure } from '../../catalogue/schema/figure';
import { specGroups, specRows, type SpecGroup } from '../../catalogue/schema/specs';
import { stepRows } from '../../catalogue/steps';
import type { Car } from '../../configuration/car';
import { useSettledConfiguration } from '../../configuration/react';
import { useI18n, type I18n } from '../../i18n/context';
import styles from './data-sheet.module.css';
import { FigureButton } from './figure-button';
import { Fold } from './fold';
import { Section } from './section';

/** Every figure of exactly this car, each with its source. What nobody published is counted, and listed on demand. */
export function DataSheet() {
  const i18n = useI18n();
  const { car } = useSettledConfiguration();
  const rows = specGroups.map((group) => ({ group, all: rowsOf(car, group, i18n) }));
  const unknown = rows.flatMap(({ all }) => all.filter(({ figure }) => figure.value === null));
  return (
    <Section title={i18n.m.dataSheet}>
      <div className={styles.groups}>
        {rows.map(({ group, all }) => (
          <Group key={group} name={i18n.specGroupName(group)} rows={all.filter(isKnown)} />
        ))}
      </div>
      {unknown.length > 0 && (
        <Fold summary={i18n.m.unpublishedFigures(unknown.length)}>
          <Rows rows={unknown} />
        </Fold>
      )}
    </Section>
  );
}

interface Row {
  readonly id: string;
  readonly label: string;
  readonly figure: Figure;
}

const isKnown = ({ figure }: Row) => figure.value !== null;

function Group({ name, rows }: { readonly name: string; readonly rows: readonly Row[] }) {
  return (
    rows.length > 0 && (
      <div className={styles.group}>
        <h3 className={styles.name}>{name}</h3>
        <Rows rows={rows} />
      </div>
    )
  );
}

function Rows({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <dl>
      {rows.map(({ id, label, figure }) => (
        <div key={id} className={styles.row}>
          <dt>{label}</dt>
          <dd>
            <FigureButton figure={figure} label={label} />
          </dd>
        </div>
      ))}
    </dl>
  );
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
