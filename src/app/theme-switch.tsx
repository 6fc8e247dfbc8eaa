import { useSyncExternalStore } from 'react';
import { useI18n } from '../i18n/context';
import { Button } from '../ui/button';
import { useSettings } from './settings-context';
import styles from './shell.module.css';

const DARK = '(prefers-color-scheme: dark)';

function subscribe(onChange: () => void) {
  const query = matchMedia(DARK);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Paper or blueprint: the system's until the reader says otherwise. */
export function ThemeSwitch() {
  const { m } = useI18n();
  const chosen = useSettings((settings) => settings.theme);
  const setTheme = useSettings((settings) => settings.setTheme);
  const systemIsDark = useSyncExternalStore(
    subscribe,
    () => matchMedia(DARK).matches,
    () => false,
  );
  const isDark = chosen === null ? systemIsDark : chosen === 'dark';
  const next = isDark ? 'light' : 'dark';
  return (
    <Button look="quiet" aria-label={m.theme[next]} title={m.theme[next]} onClick={() => setTheme(next)}>
      <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M10 2a8 8 0 0 1 0 16z" fill="currentColor" />
      </svg>
    </Button>
  );
}
