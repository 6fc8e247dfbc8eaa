import type { ReactNode } from 'react';
import { carName } from '../configuration/car-name';
import { carQuery } from '../configuration/address';
import { useConfiguration, useConfigurator } from '../configuration/configurator-context';
import { useI18n } from '../i18n/context';
import { Button } from '../ui/button';
import { ViewLink } from '../ui/navigation';
import { Notice } from '../ui/notice';
import { useSettings } from './settings-context';
import styles from './shell.module.css';
import { ThemeSwitch } from './theme-switch';
import { WithoutScript } from './without-script';
import { views, type View } from './view';

/** What is around every view: the name, the views, language and theme, and who is behind the page. */
export function Shell({ view, children }: { readonly view: View | null; readonly children: ReactNode }) {
  const { m } = useI18n();
  return (
    <>
      <PageTitle view={view} />
      <header className={styles.header}>
        {view === '' && (
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
      <p className={styles.offline} role="alert">
        {m.offline}
      </p>
      <WithoutScript />
      <main className={styles.main}>{children}</main>
      <footer className={styles.footer}>
        <p>{m.independent}</p>
      </footer>
    </>
  );
}

function PageTitle({ view }: { readonly view: View | null }) {
  const { m, text } = useI18n();
  const { car } = useConfiguration();
  const title =
    view === null ? m.titles.notFound : view === '' ? m.titles.configure(text(carName(car))) : m.titles[view];
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={m.description} />
    </>
  );
}

function Views({ view }: { readonly view: View | null }) {
  const { m } = useI18n();
  const range = useConfigurator((state) => state.range);
  const { wishes } = useConfiguration();
  return (
    <nav aria-label={m.nav.label} className={styles.views}>
      {views.map((each) => (
        <ViewLink
          key={each}
          view={each}
          query={carQuery(range, wishes)}
          className={styles.view}
          aria-current={each === view ? 'page' : undefined}
        >
          {m.nav[each === '' ? 'configure' : each]}
        </ViewLink>
      ))}
    </nav>
  );
}

function LanguageSwitch() {
  const { m, language } = useI18n();
  const setLanguage = useSettings((settings) => settings.setLanguage);
  const other = language === 'ru' ? 'en' : 'ru';
  return (
    <Button look="quiet" lang={other} onClick={() => setLanguage(other)}>
      {m.otherLanguage}
    </Button>
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
