import { useState } from 'react';
import { sourceIn } from '../../configuration/details';
import { useDetails } from '../../configuration/details-context';
import { useLateI18n } from '../../i18n/context';
import { versionText } from '../../i18n/source-text';
import { LoadState } from '../../ui/load-state';
import styles from './notes.module.css';
import { usePairsWords } from './words/words';

/** Where a table comes from, for whoever asks: sources are loaded when it is opened. */
export function SourceNote({ sources }: { readonly sources: readonly string[] }) {
  const words = usePairsWords();
  const [asked, setAsked] = useState(false);
  return (
    <details onToggle={(event) => event.currentTarget.open && setAsked(true)}>
      <summary className={styles.summary}>{words.sources}</summary>
      {asked && <SourceList sources={sources} />}
    </details>
  );
}

function SourceList({ sources }: { readonly sources: readonly string[] }) {
  const i18n = useLateI18n();
  const { m, text } = i18n;
  const details = useDetails();
  if (details.state !== 'ready')
    return (
      <LoadState state={details} loading={m.figure.loading} failed={m.figure.failed} retry={m.figure.retry} />
    );
  return (
    <ul className={styles.sources}>
      {sources.map((id) => {
        const source = sourceIn(details, id);
        if (!source) return null;
        return (
          <li key={id}>
            {source.url ? (
              <a href={source.url} target="_blank" rel="noreferrer" className={styles.source}>
                {text(source.title)}
              </a>
            ) : (
              text(source.title)
            )}
            <span className={styles.trust}>
              {text(source.publisher)}, {versionText(i18n, source, source.date)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
