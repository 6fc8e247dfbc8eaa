import { carQuery } from '../../configuration/link';
import { comparisonQuery, versionsBeside } from '../../configuration/comparison';
import { useRange, useSettledConfiguration } from '../../configuration/react';
import { useLateI18n } from '../../i18n/context';
import { ViewLink } from '../../ui/navigation';
import styles from './compare.module.css';

/** Leads to the shown car beside the other versions of its model. */
export default function CompareTrims() {
  const { m } = useLateI18n();
  const range = useRange();
  const { car, selection } = useSettledConfiguration();
  const versions = versionsBeside(car, selection.picks);
  if (versions.length < 2) return null;
  return (
    <ViewLink
      view="compare"
      query={comparisonQuery(range, carQuery(range, selection), versions)}
      className={styles.trims}
    >
      {m.compare.trims}
    </ViewLink>
  );
}
