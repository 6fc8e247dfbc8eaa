import { useRef, useState } from 'react';
import { linkQuery } from '../../configuration/link';
import { useConfiguratorStore } from '../../configuration/react';
import { useLateI18n } from '../../i18n/context';
import { Button } from '../../ui/button';
import { useNavigation } from '../../ui/navigation';
import styles from './copy-link.module.css';

type Result = { readonly state: 'idle' | 'copied' } | { readonly state: 'refused'; readonly link: string };

/** Copies the address of exactly this car; where the browser refuses, the link stands ready to be selected. */
export function CopyLink() {
  const { m } = useLateI18n();
  const store = useConfiguratorStore();
  const { shareHref } = useNavigation();
  const [result, setResult] = useState<Result>({ state: 'idle' });
  const timer = useRef(0);
  const copy = async () => {
    const { range, timeline } = store.getState();
    const link = shareHref(linkQuery(range, timeline.present));
    try {
      await navigator.clipboard.writeText(link);
      setResult({ state: 'copied' });
      clearTimeout(timer.current);
      timer.current = window.setTimeout(() => setResult({ state: 'idle' }), 6000);
    } catch {
      // No permission, an insecure origin or an old browser: the buyer can still select and copy.
      setResult({ state: 'refused', link });
    }
  };
  return (
    <div className={styles.copy}>
      <Button look="main" className={styles.button} onClick={copy}>
        <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true">
          <path
            d="M8.5 11.5a3.5 3.5 0 0 0 5 0l3-3a3.54 3.54 0 0 0-5-5L10 5m1.5 3.5a3.5 3.5 0 0 0-5 0l-3 3a3.54 3.54 0 0 0 5 5L10 15"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.75"
          />
        </svg>
        <span className={styles.words}>{m.actions.copyLink}</span>
      </Button>
      <div className={styles.message} role="status" data-open={result.state !== 'idle'}>
        {result.state === 'copied' && m.copied}
        {result.state === 'refused' && (
          <label className={styles.refused}>
            {m.copyRefused}
            <input
              className={styles.field}
              aria-label={m.link}
              readOnly
              ref={(field) => field?.select()}
              value={result.link}
              onFocus={(event) => event.currentTarget.select()}
            />
            <Button onClick={() => setResult({ state: 'idle' })}>{m.actions.close}</Button>
          </label>
        )}
      </div>
    </div>
  );
}
