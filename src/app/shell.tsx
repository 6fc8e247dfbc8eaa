import { useEffect, useRef, type ReactNode } from 'react';
import { carQuery } from '../configuration/link';
import { useRange, useSettledConfiguration } from '../configuration/react';
import { useI18n } from '../i18n/context';
import { useAccent } from './accent';
import { LanguageSwitch } from './language-switch';
import { PageHead } from './page-head';
import { Button } from '../ui/button';
import { ViewLink } from '../ui/navigation';
import { Notice } from '../ui/notice';
import { late } from '../ui/late';
import { KeepForLater } from './keeping/keep-for-later';
import { useSettings } from './settings-context';
import styles from './shell.module.css';
import { TroubleNotice } from './trouble-notice';
import { ThemeSwitch } from './theme-switch';
import { views, type View } from './views';

const Units = late(() => import('./units/units-switch'), UnitsRoom);

/** Holds the place of its button: what stands beside it does not move when it comes. */
function UnitsRoom() {
  return <span className={styles.room} />;
}

/** What is around every view: the name, the views, language and theme, and who is behind the page. */
export function Shell({ view, children }: { readonly view: View | null; readonly children: ReactNode }) {
  const { m, text, viewName } = useI18n();
  const { site } = useRange().catalogue;
  useAccent(site.accent);
  const query = useCarQuery();
  return (
    <>
      <PageHead view={view} />
      <header className={styles.header}>
        {view?.id === 'configure' && (
          <a href="#choices" className="visually-hidden skip-link">
            {m.skip}
          </a>
        )}
        <p className={styles.brand}>
          <svg className={styles.logo} viewBox="0 0 20 20" aria-hidden="true">
            <path d="M1 1h18v18H1zM1 10h9v9M10 10l9-9" fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
          {text(site.name)}
        </p>
        <Views view={view} />
        <div className={styles.switches}>
          <LanguageSwitch />
          <Units failed={m.loadFailed} retry={m.figure.retry} />
          <ThemeSwitch />
        </div>
      </header>
      <StorageNotice />
      <TroubleNotice />
      <KeepForLater />
      <p className={styles.offline} role="alert">
        {m.offline}
      </p>
      <Incomplete className={styles.broken}>{m.broken}</Incomplete>
      <Incomplete className={styles.unstyled}>{m.unstyled}</Incomplete>
      <main className={styles.main}>{children}</main>
      <footer id="foot" tabIndex={-1} className={styles.footer} data-under-bar={view?.hasBar}>
        <p>{text(site.footer)}</p>
        <ViewLink view="sources" query={query} className={styles.sources}>
          {viewName('sources')}
        </ViewLink>
      </footer>
    </>
  );
}

/** What is said of a page that did not come whole. Styles show it, and app/watch-loading.ts answers its button. */
function Incomplete({
  className,
  children,
}: {
  readonly className: string | undefined;
  readonly children: string;
}) {
  const { m } = useI18n();
  return (
    <div className={className} role="alert">
      <p>{children}</p>
      <Button data-reload>{m.figure.retry}</Button>
    </div>
  );
}

/** What links to other views carry, so that the car is kept. */
function useCarQuery(): string {
  const range = useRange();
  const { selection } = useSettledConfiguration();
  return carQuery(range, selection);
}

/** The views that the navigation has. */
const shown = views.filter((each) => each.isInNavigation);

function Views({ view }: { readonly view: View | null }) {
  const { m, viewName } = useI18n();
  const query = useCarQuery();
  const row = useRef<HTMLElement>(null);
  // The row may be wider than a phone: the view that is shown is never out of sight in it.
  const place = shown.findIndex(({ id }) => id === view?.id);
  useEffect(() => {
    const current = row.current?.children[place];
    if (!row.current || !(current instanceof HTMLElement)) return;
    const { offsetLeft, clientWidth } = row.current;
    row.current.scrollLeft = current.offsetLeft - offsetLeft - (clientWidth - current.offsetWidth) / 2;
  }, [place]);
  return (
    <nav ref={row} aria-label={m.views} className={styles.views}>
      {shown.map(({ id }) => (
        <ViewLink
          key={id}
          view={id}
          query={query}
          className={styles.view}
          aria-current={id === view?.id ? 'page' : undefined}
        >
          {viewName(id)}
        </ViewLink>
      ))}
    </nav>
  );
}

function StorageNotice() {
  const { m } = useI18n();
  const problem = useSettings((settings) => settings.problem);
  const dismiss = useSettings((settings) => settings.dismissProblem);
  if (!problem) return null;
  return (
    <Notice title={m.storage[problem]} action={<Button onClick={dismiss}>{m.actions.dismiss}</Button>}>
      {null}
    </Notice>
  );
}
