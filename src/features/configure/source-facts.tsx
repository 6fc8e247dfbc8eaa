import type { Source } from '../../catalogue/schema/source';
import { useI18n } from '../../i18n/context';
import styles from './source-facts.module.css';

/** A source as a buyer can check it: what it is, how near to the importer, when, and where to open it. */
export function SourceFacts({ source, date }: { readonly source: Source; readonly date: string }) {
  const { m, format, text } = useI18n();
  return (
    <dl className={styles.facts}>
      <dt>{m.figure.source}</dt>
      <dd>
        {source.url ? (
          <a href={source.url} target="_blank" rel="noreferrer" className={styles.link}>
            {text(source.title)}
          </a>
        ) : (
          <>
            {text(source.title)} <span className={styles.soft}>{m.figure.noAddress}</span>
          </>
        )}
      </dd>
      <dt>{m.figure.trust}</dt>
      <dd>{m.trust[source.trust]}</dd>
      <dt>{m.figure.date}</dt>
      <dd>{format.date(date)}</dd>
    </dl>
  );
}
