import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import { ComparisonContext } from '../configuration/comparison-context';
import type { ComparisonStore } from '../configuration/comparison-store';
import {
  ConfiguratorProvider,
  useConfiguratorStore,
  useRange,
  useSettledConfiguration,
} from '../configuration/react';
import type { Details } from '../configuration/details';
import type { Drawings } from '../configuration/drawings';
import { DrawingsContext } from '../configuration/drawings-context';
import { DetailsContext } from '../configuration/details-context';
import type { ConfiguratorStore } from '../configuration/store';
import type { AddressBar } from '../ui/address-bar';
import { AddressContext } from '../ui/address-context';
import { createLateParts, LatePartsContext } from '../ui/late-parts';
import type { Navigation } from '../ui/navigation';
import { LanguageProvider } from './language-provider';
import { useWhereabouts } from './route-context';
import { SettingsContext } from './settings-context';
import type { SettingsStore } from './settings-store';
import { ShownView } from './shown-view';
import { TroubleContext, type TroubleStore } from './trouble';
import { withoutPicks } from './pending';
import { WhereaboutsProvider } from './whereabouts';
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
  const [lateParts] = useState(() =>
    createLateParts(() => {
      const { dataset } = document.documentElement;
      delete dataset['pending'];
      dataset['settled'] = '';
    }),
  );
  useEffect(() => {
    const { dataset } = document.documentElement;
    // The page now answers clicks: for its own styles, and for whoever drives it from outside.
    dataset['ready'] = '';
    delete dataset['broken'];
    lateParts.start();
  }, [lateParts]);
  return (
    <SettingsContext value={settings}>
      <TroubleContext value={trouble}>
        <AddressContext value={address}>
          <ConfiguratorProvider store={configurator}>
            <Picks />
            <DetailsContext value={details}>
              <DrawingsContext value={drawings}>
                <WhereaboutsProvider basePath={basePath} navigation={navigation}>
                  <Speaking words={words}>
                    <ComparisonContext value={comparison}>
                      <LatePartsContext value={lateParts}>
                        <ShownView />
                      </LatePartsContext>
                    </ComparisonContext>
                  </Speaking>
                </WhereaboutsProvider>
              </DrawingsContext>
            </DetailsContext>
          </ConfiguratorProvider>
        </AddressContext>
      </TroubleContext>
    </SettingsContext>
  );
}

/**
 * Shows what the picks of an address make of a page as soon as the page has followed them, and not while it is still of the
 * car that its path names: a line more in one option would move those below.
 */
function Picks(): null {
  const store = useConfiguratorStore();
  const settled = useSettledConfiguration();
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (settled === store.getState().shown) dataset['pending'] &&= withoutPicks(dataset['pending']);
  }, [settled, store]);
  return null;
}

/** The words of the language that the address names. */
function Speaking({ words, children }: { readonly words: Words; readonly children: ReactNode }) {
  const { route } = useWhereabouts();
  const currency = useRange().catalogue.currency;
  return (
    <LanguageProvider start={words} wanted={route.language} currency={currency}>
      {children}
    </LanguageProvider>
  );
}
