import { cleanup, configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { viewOf } from '../../src/app/views';
import type { Catalogue, CatalogueDetails } from '../../src/catalogue/schema/catalogue';
import { ComparisonContext } from '../../src/configuration/comparison-context';
import { createComparison } from '../../src/configuration/comparison-store';
import { ConfiguratorProvider } from '../../src/configuration/react';
import { createDetails } from '../../src/configuration/details';
import { DetailsContext } from '../../src/configuration/details-context';
import { modelRangeOf } from '../../src/configuration/described-range';
import { createConfigurator } from '../../src/configuration/store';
import { I18nContext } from '../../src/i18n/context';
import { createAddressBar } from '../../src/ui/address-bar';
import { AddressContext } from '../../src/ui/address-context';
import { NavigationContext } from '../../src/ui/navigation';
import { english } from '../i18n/languages';
import { smallCatalogue } from './small-catalogue/catalogue';

// Parts that load late take longer on a busy machine than the library waits by itself.
configure({ asyncUtilTimeout: 10_000 });

/** What a part is shown with, where it is not English and the small catalogue, whose details arrive at once. */
interface Surroundings {
  readonly i18n?: typeof english;
  readonly catalogue?: Catalogue;
  readonly loadDetails?: () => Promise<CatalogueDetails>;
}

/**
 * Shows a part of the page as an address has it.
 *
 * @returns the store behind it, what is compared, and `go`, which hears of every link that is followed
 */
export function show(part: ReactNode, query = '', surroundings: Surroundings = {}) {
  const { i18n = english, catalogue = smallCatalogue } = surroundings;
  const loadDetails = surroundings.loadDetails ?? (() => Promise.resolve(catalogue));
  cleanup();
  history.replaceState(null, '', `/pairs${query}`);
  const store = createConfigurator(modelRangeOf(catalogue));
  store.getState().start(query, null);
  const comparison = createComparison(() => true);
  const go = vi.fn<(view: string, query: string) => void>();
  render(
    <I18nContext value={i18n}>
      <ConfiguratorProvider store={store}>
        <DetailsContext value={createDetails(loadDetails)}>
          <AddressContext value={createAddressBar()}>
            <NavigationContext
              value={{
                hrefOf: (view, to) => `/${viewOf(view).path}${to}`,
                shareHref: (to) => `${location.origin}/${to}`,
                go,
              }}
            >
              <ComparisonContext value={comparison}>{part}</ComparisonContext>
            </NavigationContext>
          </AddressContext>
        </DetailsContext>
      </ConfiguratorProvider>
    </I18nContext>,
  );
  return { go, store, comparison };
}
