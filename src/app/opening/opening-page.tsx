import { useEffect, useState } from 'react';
import { useLateI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import styles from '../message-page.module.css';
import type { CatalogueAddress } from './catalogue-address';
import { openCatalogue, type Opened } from './open-catalogue';
import { problemList, type ProblemList } from './problem-list';

type Ready = Extract<Opened, { kind: 'ready' }>;

interface OpeningPageProps {
  readonly address: CatalogueAddress;
  readonly onReady: (opened: Ready) => void;
  /** Goes on with the catalogue of this site. */
  readonly onLeave: () => void;
}

type State = { readonly kind: 'loading'; readonly share: number } | Exclude<Opened, Ready>;

/** A custom catalogue on its way: how far it is, a way out, and what is wrong with it by its paths. */
export function OpeningPage({ address, onReady, onLeave }: OpeningPageProps) {
  const { m } = useLateI18n();
  const [state, setState] = useState<State>(() =>
    'url' in address
      ? { kind: 'loading', share: 0 }
      : { kind: 'problems', ...problemList([m.opening.otherOrigin(address.refused)]) },
  );
  useEffect(() => {
    if (!('url' in address)) return undefined;
    const cancelling = new AbortController();
    const onProgress = (share: number) => setState({ kind: 'loading', share });
    openCatalogue(address.url, onProgress, cancelling.signal).then(
      (opened) => (opened.kind === 'ready' ? onReady(opened) : setState(opened)),
      // Cancelled: nobody looks any more.
      () => undefined,
    );
    return () => cancelling.abort();
  }, [address, onReady]);
  if (state.kind === 'loading') {
    return (
      <main className={styles.message}>
        <h1>{m.opening.title}</h1>
        <progress className={styles.progress} value={state.share} aria-label={m.opening.title} />
        <Button onClick={onLeave}>{m.opening.cancel}</Button>
      </main>
    );
  }
  return (
    <main className={styles.message}>
      <h1>{m.opening.failed}</h1>
      {state.kind === 'unchecked' ? <p>{m.opening.unchecked}</p> : <Problems list={state} />}
      <Button look="main" onClick={onLeave}>
        {m.opening.leave}
      </Button>
    </main>
  );
}

function Problems({ list: { problems, more } }: { readonly list: ProblemList }) {
  const { m } = useLateI18n();
  return (
    <>
      <ul className={styles.problems}>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      {more > 0 && <p>{m.opening.more(more)}</p>}
    </>
  );
}
