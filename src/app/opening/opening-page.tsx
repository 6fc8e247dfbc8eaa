import { useEffect, useState } from 'react';
import { useI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import styles from '../message-page.module.css';
import type { CatalogueAddress } from './catalogue-address';
import { openCatalogue, type Opened } from './open-catalogue';

interface OpeningPageProps {
  readonly address: CatalogueAddress;
  readonly onReady: (opened: Extract<Opened, { kind: 'ready' }>) => void;
  /** Goes on with the catalogue of this site. */
  readonly onLeave: () => void;
}

type State = { readonly share: number } | { readonly problems: readonly string[] };

/** A custom catalogue on its way: how far it is, a way out, and what is wrong with it by its paths. */
export function OpeningPage({ address, onReady, onLeave }: OpeningPageProps) {
  const { m } = useI18n();
  const [state, setState] = useState<State>(
    'url' in address ? { share: 0 } : { problems: [m.opening.otherOrigin(address.refused)] },
  );
  useEffect(() => {
    if (!('url' in address)) return undefined;
    const cancelling = new AbortController();
    openCatalogue(address.url, (share) => setState({ share }), cancelling.signal).then(
      (opened) => (opened.kind === 'ready' ? onReady(opened) : setState({ problems: opened.problems })),
      () => undefined,
    );
    return () => cancelling.abort();
  }, [address, onReady]);
  return (
    <main className={styles.message}>
      <h1>{'share' in state ? m.opening.title : m.opening.failed}</h1>
      {'share' in state ? (
        <>
          <progress className={styles.progress} value={state.share} aria-label={m.opening.title} />
          <Button onClick={onLeave}>{m.opening.cancel}</Button>
        </>
      ) : (
        <>
          <ul className={styles.problems}>
            {state.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          <Button look="main" onClick={onLeave}>
            {m.opening.leave}
          </Button>
        </>
      )}
    </main>
  );
}
