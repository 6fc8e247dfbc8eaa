import { useRange, useSettledConfiguration } from '../../configuration/react';
import { isStale } from '../../configuration/price';
import { useToday } from '../../configuration/use-today';
import { useLateI18n } from '../../i18n/context';
import { figureText } from '../../i18n/figure-text';
import { NoteSource } from './note-source';
import styles from './model-notices.module.css';

/** How old the newest price list is, once it is too old to buy by, and what is known since. */
export function PriceAge() {
  const i18n = useLateI18n();
  const { m, format, text } = i18n;
  const { laterRange } = useSettledConfiguration().car.model;
  const newest = useRange().newestList;
  const today = useToday();
  if (!isStale(newest, today)) return null;
  const notes = [laterRange?.high.note, laterRange?.benefits?.high.note].filter((note) => note !== undefined);
  return (
    <p className={styles.notice}>
      {m.stale(format.date(newest.date))}{' '}
      {laterRange && (
        <>
          {m.staleRange(
            figureText(i18n, laterRange.low),
            figureText(i18n, laterRange.high),
            format.date(laterRange.high.date),
          )}{' '}
          {laterRange.benefits &&
            m.staleBenefits(
              figureText(i18n, laterRange.benefits.low),
              figureText(i18n, laterRange.benefits.high),
            )}{' '}
          {notes.map((note) => `${text(note)} `)}
          <NoteSource figure={laterRange.high} label={m.price.title} />
        </>
      )}
    </p>
  );
}
