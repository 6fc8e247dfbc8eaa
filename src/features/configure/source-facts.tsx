import type { Citation } from '../../catalogue/schema/figure';
import type { Source } from '../../catalogue/schema/source';
import { useLateI18n } from '../../i18n/context';
import { versionText } from '../../i18n/source-text';
import styles from './source-facts.module.css';

interface SourceFactsProps {
  readonly source: Source;
  /** When it said so. */
  readonly date: Citation['date'];
}

/** A source as a buyer can check it: who publishes, what it is, of when, and which version of it the link opens. */
export function SourceFacts({ source, date }: SourceFactsProps) {
  const i18n = useLateI18n();
  const { text } = i18n;
  // A copy is of the day that is cited; what was published once is of its own day.
  const { url, version } = source;
  return (
    <>
      <span className={styles.publisher}>{text(source.publisher)}</span>{' '}
      {url === undefined ? (
        text(source.title)
      ) : (
        <a href={url} target="_blank" rel="noreferrer" className={styles.link}>
          {text(source.title)}
        </a>
      )}{' '}
      <span className={styles.soft}>
        {versionText(i18n, source, version === 'saved-copy' ? date : source.date)}
      </span>
    </>
  );
}
