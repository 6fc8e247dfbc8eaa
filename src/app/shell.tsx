import type { ReactNode } from 'react';
import { carName } from '../configuration/car-name';
import { carQuery } from '../configuration/address';
import { useConfiguration, useConfigurator } from '../configuration/react';
import { useI18n } from '../i18n/context';
import { languages, nameOfLanguage } from '../i18n/language';
import { Button } from '../ui/button';
import { ViewLink } from '../ui/navigation';
import { Notice } from '../ui/notice';
import { useSettings } from './settings-context';
import styles from './shell.module.css';
import { TroubleNotice } from './trouble-notice';
import { ThemeSwitch } from './theme-switch';
import { views, type View } from './views';
import { WithoutScript } from './without-script';

/** What is around every view: the name, the views, language and theme, and who is behind the page. */
export function Shell({ view, children }: { readonly view: View | null; readonly children: ReactNode }) {
  const { m, viewName } = useI18n();
  return (
    <>
      <PageTitle view={view} />
      <header className={styles.header}>
        {view?.id === 'configure' && (
          <a href="#choices" className={`visually-hidden ${styles.skip}`}>
            {m.skip}
          </a>
        )}
        <p className={styles.brand}>
          <svg className={styles.logo} viewBox="0 0 20 20" aria-hidden="true">
            <path d="M1 1h18v18H1zM1 10h9v9M10 10l9-9" fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
          {m.productName}
        </p>
        <Views view={view} />
        <div className={styles.switches}>
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </header>
      <StorageNotice />
      <TroubleNotice />
      <p className={styles.offline} role="alert">
        {m.offline}
      </p>
      <div className={styles.broken} role="alert">
        <p>{m.broken}</p>
        <Button data-reload>{m.figure.retry}</Button>
      </div>
      <WithoutScript />
      <main className={styles.main}>{children}</main>
      <footer className={styles.footer}>
        <p>{m.independent}</p>
        <ViewLink view="sources" className={styles.sources}>
          {viewName('sources')}
        </ViewLink>
      </footer>
    </>
  );
}

function PageTitle({ view }: { readonly view: View | null }) {
  const { m, text, viewName } = useI18n();
  const { car } = useConfiguration();
  const shown =
    view === null ? m.notFound.name : view.id === 'configure' ? text(carName(car)) : viewName(view.id);
  return (
    <>
      <title>{`${shown} · ${m.productName}`}</title>
      <meta name="description" content={m.description} />
    </>
  );
}

function Views({ view }: { readonly view: View | null }) {
  const { m, viewName } = useI18n();
  const range = useConfigurator((state) => state.range);
  const { selection } = useConfiguration();
  return (
    <nav aria-label={m.views} className={styles.views}>
      {views
        .filter((each) => each.isInNavigation)
        .map(({ id }) => (
          <ViewLink
            key={id}
            view={id}
            query={carQuery(range, selection)}
            className={styles.view}
            aria-current={id === view?.id ? 'page' : undefined}
          >
            {viewName(id)}
          </ViewLink>
        ))}
    </nav>
  );
}

function LanguageSwitch() {
  const { language } = useI18n();
  const setLanguage = useSettings((settings) => settings.setLanguage);
  return languages
    .filter((each) => each !== language)
    .map((other) => (
      <Button key={other} look="quiet" lang={other} onClick={() => setLanguage(other)}>
        {nameOfLanguage(other)}
      </Button>
    ));
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
