import { useEffect } from 'react';
import { ConfiguratorContext } from '../configuration/react';
import type { Details } from '../configuration/details';
import { DetailsContext } from '../configuration/details-context';
import type { ConfiguratorStore } from '../configuration/store';
import { useI18n } from '../i18n/context';
import type { AddressBar } from '../ui/address-bar';
import { AddressContext, usePath } from '../ui/address-context';
import { NavigationContext, type Navigation } from '../ui/navigation';
import { CrashBoundary } from './crash-boundary';
import { LanguageProvider } from './language-provider';
import { NotFound } from './not-found';
import { SettingsContext } from './settings-context';
import type { SettingsStore } from './settings-store';
import { Shell } from './shell';
import { viewAt } from './views';
import type { Words } from './words';

export interface AppProps {
  readonly configurator: ConfiguratorStore;
  readonly settings: SettingsStore;
  readonly address: AddressBar;
  readonly navigation: Navigation;
  readonly details: Details;
  /** The words of the language that the page starts in. */
  readonly words: Words;
  readonly basePath: string;
}

/** The whole page, from what it is made of to what it shows. */
export function App({ configurator, settings, address, navigation, details, words, basePath }: AppProps) {
  useEffect(() => {
    // The page now answers clicks: for its own styles, and for whoever drives it from outside.
    document.documentElement.dataset['ready'] = '';
  }, []);
  return (
    <SettingsContext value={settings}>
      <LanguageProvider start={words}>
        <ConfiguratorContext value={configurator}>
          <DetailsContext value={details}>
            <AddressContext value={address}>
              <NavigationContext value={navigation}>
                <CrashBoundary>
                  <ShownView basePath={basePath} />
                </CrashBoundary>
              </NavigationContext>
            </AddressContext>
          </DetailsContext>
        </ConfiguratorContext>
      </LanguageProvider>
    </SettingsContext>
  );
}

function ShownView({ basePath }: { readonly basePath: string }) {
  const { m } = useI18n();
  const view = viewAt(usePath(), basePath);
  return (
    <Shell view={view}>
      {view ? <view.Page key={view.id} failed={m.loadFailed} retry={m.figure.retry} /> : <NotFound />}
    </Shell>
  );
}
