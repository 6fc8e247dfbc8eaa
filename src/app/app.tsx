import { useEffect } from 'react';
import { ComparisonContext } from '../configuration/comparison-context';
import type { ComparisonStore } from '../configuration/comparison-store';
import { ConfiguratorProvider } from '../configuration/react';
import type { Details } from '../configuration/details';
import type { Drawings } from '../configuration/drawings';
import { DrawingsContext } from '../configuration/drawings-context';
import { DetailsContext } from '../configuration/details-context';
import type { ConfiguratorStore } from '../configuration/store';
import type { AddressBar } from '../ui/address-bar';
import { AddressContext } from '../ui/address-context';
import { NavigationContext, type Navigation } from '../ui/navigation';
import { LanguageProvider } from './language-provider';
import { SettingsContext } from './settings-context';
import type { SettingsStore } from './settings-store';
import { ShownView } from './shown-view';
import { TroubleContext, type TroubleStore } from './trouble';
import type { Words } from './words';

export interface AppProps {
  readonly configurator: ConfiguratorStore;
  readonly comparison: ComparisonStore;
  readonly settings: SettingsStore;
  readonly address: AddressBar;
  readonly navigation: Navigation;
  readonly trouble: TroubleStore;
  readonly details: Details;
  readonly drawings: Drawings;
  /** The words of the language that the page starts in. */
  readonly words: Words;
  readonly basePath: string;
}

/** The whole page, from what it is made of to what it shows. */
export function App(props: AppProps) {
  const { configurator, comparison, settings, address, navigation, trouble } = props;
  const { details, drawings, words, basePath } = props;
  useEffect(() => {
    // The page now answers clicks: for its own styles, and for whoever drives it from outside.
    const { dataset } = document.documentElement;
    dataset['ready'] = '';
    delete dataset['broken'];
  }, []);
  return (
    <SettingsContext value={settings}>
      <LanguageProvider start={words}>
        <ConfiguratorProvider store={configurator}>
          <DetailsContext value={details}>
            <DrawingsContext value={drawings}>
              <AddressContext value={address}>
                <NavigationContext value={navigation}>
                  <TroubleContext value={trouble}>
                    <ComparisonContext value={comparison}>
                      <ShownView basePath={basePath} />
                    </ComparisonContext>
                  </TroubleContext>
                </NavigationContext>
              </AddressContext>
            </DrawingsContext>
          </DetailsContext>
        </ConfiguratorProvider>
      </LanguageProvider>
    </SettingsContext>
  );
}
