import { Fragment } from 'react';
import type { Figure } from '../../catalogue/schema/figure';
import { specGroups } from '../../catalogue/schema/specs';
import { dataRowsOf, type DataRow } from '../../configuration/data-rows';
import { useSettledConfiguration } from '../../configuration/react';
import { useLateI18n, type LateI18n } from '../../i18n/context';
import styles from './data-sheet.module.css';
import { FigureButton } from './figure-button';
import { Fold } from './fold';
import { Section } from './section';

/** Every figure of exactly this car, each with its source. What nobody published is counted, and listed on demand. */
export function DataSheet() {
  const i18n = useLateI18n();
  const { car } = useSettledConfiguration();
  const rows = specGroups.map((group) => ({
    group,
    all: dataRowsOf(car, group).map((row) => labelled(i18n, row)),
  }));
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
    <dl className={styles.rows}>
      {rows.map(({ id, label, figure }) => (
        <Fragment key={id}>
          <dt>{label}</dt>
          <dd>
            <FigureButton figure={figure} label={label} isOneOfMany />
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** A line of the data sheet in words. */
const labelled = ({ specName, stepName }: LateI18n, { of, id, figure }: DataRow): Row => ({
  id,
  label: of === 'spec' ? specName(id) : stepName(id),
  figure,
});
