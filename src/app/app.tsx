import { useEffect } from 'react';
import { ConfiguratorContext } from '../configuration/react';
import type { Details } from '../configuration/details';
import { DetailsContext } from '../configuration/details-context';
import type { ConfiguratorStore } from '../configuration/store';
import { useI18n } from '../i18n/context';
import { NavigationContext, type Navigation } from '../ui/navigation';
import { CrashBoundary } from './crash-boundary';
import { LanguageProvider } from './language-provider';
import { NotFound } from './not-found';
import { SettingsContext } from './settings-context';
import type { SettingsStore } from './settings-store';
import { Shell } from './shell';
import { usePath } from './use-path';
import { viewAt, type View } from './views';
import type { Words } from './words';

export interface AppProps {
  readonly configurator: ConfiguratorStore;
  readonly settings: SettingsStore;
  readonly navigation: Navigation;
  readonly details: Details;
  /** The words of the language that the page starts in. */
  readonly words: Words;
  readonly basePath: string;
  /** The path that the page was built for, below the base path included. */
  readonly builtFor: string;
}

export function App({ configurator, settings, navigation, details, words, basePath, builtFor }: AppProps) {
  const path = usePath(builtFor);
  const view = viewAt(path, basePath);
  useEffect(() => {
    // The page now answers clicks: for its own styles, and for whoever drives it from outside.
    document.documentElement.dataset['ready'] = '';
  }, []);
  return (
    <SettingsContext value={settings}>
      <LanguageProvider start={words}>
        <ConfiguratorContext value={configurator}>
          <DetailsContext value={details}>
            <NavigationContext value={navigation}>
              <CrashBoundary>
                <Shell view={view}>{view ? <Page view={view} /> : <NotFound />}</Shell>
              </CrashBoundary>
            </NavigationContext>
          </DetailsContext>
        </ConfiguratorContext>
      </LanguageProvider>
    </SettingsContext>
  );
}

function Page({ view: { id, Page: Shown } }: { readonly view: View }) {
  const { m } = useI18n();
  return <Shown key={id} failed={m.loadFailed} retry={m.figure.retry} />;
}
