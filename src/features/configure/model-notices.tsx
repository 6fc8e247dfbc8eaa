import { useConfiguration, useConfigurator } from '../../configuration/configurator-context';
import { isStale } from '../../configuration/price';
import { useToday } from '../../configuration/use-today';
import { useI18n } from '../../i18n/context';
import { figureText } from '../../i18n/figure-text';
import styles from './model-notices.module.css';
import { NoteSource } from './note-source';

/** What a buyer of this model must read before an order: how old the price is, what is not confirmed. */
export function ModelNotices() {
  const i18n = useI18n();
  const { m, format, text } = i18n;
  const { car } = useConfiguration();
  const newest = useConfigurator((state) => state.range.newestList);
  const today = useToday();
  const { laterRange, notices } = car.model;
  return (
    <div className={styles.notices}>
      {isStale(newest, today) && (
        <p className={styles.notice}>
          {m.stale(format.date(newest.date))}{' '}
          {laterRange && (
            <>
              {m.staleRange(
                figureText(i18n, laterRange.low),
                figureText(i18n, laterRange.high),
                format.date(laterRange.high.date),
              )}{' '}
              {laterRange.high.note && text(laterRange.high.note)}{' '}
              <NoteSource figure={laterRange.high} label={m.price.title} />
            </>
          )}
        </p>
      )}
      {notices.map((notice) => (
        <p key={notice.id} className={styles.notice}>
          {text(notice.text)}{' '}
          <NoteSource
            label={text(car.model.name)}
            figure={{
              value: notice.text,
              unit: 'text',
              source: notice.source,
              date: notice.date,
              status: 'unconfirmed',
            }}
          />
        </p>
      ))}
    </div>
  );
}
