import { Suspense, lazy, useEffect, type ReactNode } from 'react';
import { ConfiguratorContext } from '../configuration/configurator-context';
import { DetailsContext, type LoadDetails } from '../configuration/details-context';
import type { ConfiguratorStore } from '../configuration/store';
import ConfigurePage from '../features/configure/configure-page';
import type { Language } from '../i18n/language';
import type { Messages } from '../i18n/messages';
import { NavigationContext, type Navigation } from '../ui/navigation';
import { CrashBoundary } from './crash-boundary';
import { LanguageProvider } from './language-provider';
import { NotFound } from './not-found';
import { SettingsContext } from './settings-context';
import type { SettingsStore } from './settings-store';
import { Shell } from './shell';
import { usePath } from './use-path';
import { viewOf, type View } from './view';

const PairsPage = lazy(() => import('../features/pairs/pairs-page'));
const ScalePage = lazy(() => import('../features/scale/scale-page'));

const pages = {
  '': <ConfigurePage />,
  pairs: <PairsPage />,
  scale: <ScalePage />,
} as const satisfies Record<View, ReactNode>;

export interface AppProps {
  readonly configurator: ConfiguratorStore;
  readonly settings: SettingsStore;
  readonly navigation: Navigation;
  readonly loadDetails: LoadDetails;
  /** The words of the language that the page starts in. */
  readonly words: { readonly language: Language; readonly messages: Messages };
  readonly basePath: string;
  /** The path that the page was built for, below the base path included. */
  readonly builtFor: string;
}

export function App({
  configurator,
  settings,
  navigation,
  loadDetails,
  words,
  basePath,
  builtFor,
}: AppProps) {
  const path = usePath(builtFor);
  const view = viewOf(path, basePath);
  useEffect(() => {
    // The page now answers clicks: for its own styles, and for whoever drives it from outside.
    document.documentElement.dataset['ready'] = '';
  }, []);
  return (
    <SettingsContext value={settings}>
      <LanguageProvider start={words}>
        <ConfiguratorContext value={configurator}>
          <DetailsContext value={loadDetails}>
            <NavigationContext value={navigation}>
              <CrashBoundary>
                <Shell view={view}>
                  <Suspense>{view === null ? <NotFound /> : pages[view]}</Suspense>
                </Shell>
              </CrashBoundary>
            </NavigationContext>
          </DetailsContext>
        </ConfiguratorContext>
      </LanguageProvider>
    </SettingsContext>
  );
}
