import { useSettledConfiguration } from '../../configuration/react';
import { useI18n } from '../../i18n/context';
import styles from './model-notices.module.css';
import { NoteSource } from './note-source';

/** What a buyer of this model must know before an order. */
export function ModelNotices() {
  const { text } = useI18n();
  const { model } = useSettledConfiguration().car;
  return (
    <div className={styles.notices} id="notices">
      {model.notices.map((notice) => (
        <p key={notice.id} className={styles.notice}>
          {text(notice.text)}{' '}
          <NoteSource
            label={text(model.name)}
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
