import { createRoot, hydrateRoot } from 'react-dom/client';
import { createComparison } from '../configuration/comparison-store';
import { createDetails } from '../configuration/details';
import type { CatalogueDetails } from '../catalogue/schema/catalogue';
import type { Drawings } from '../configuration/drawings';
import type { ModelRange } from '../configuration/model-range';
import { createConfigurator } from '../configuration/store';
import { createAddressBar } from '../ui/address-bar';
import { App } from './app';
import { basePath } from './base-path';
import { comparisonGate } from './comparison-storage';
import { followAddress } from './follow-address';
import { navigationOf } from './navigation';
import type { Page } from './page';
import { themes } from './settings-storage';
import { createTroubleStore } from './trouble';
import { viewAt } from './views';

/** Starts the page on a range of cars: takes over what is drawn if it is what the address asks for, else draws afresh. */
export function start(
  { root, settings, words }: Page,
  range: ModelRange,
  loadDetails: () => Promise<CatalogueDetails>,
  drawings: Drawings,
): void {
  const html = document.documentElement;
  const configurator = createConfigurator(range);
  const address = createAddressBar();
  followAddress(configurator, address);
  void drawings.of(configurator.getState().shown.car.model, 'side');
  const trouble = createTroubleStore();
  const compared = comparisonGate(() => localStorage, range.catalogue.id);
  const comparison = createComparison((cars) => compared.change({ cars }));
  const app = (
    <App
      configurator={configurator}
      comparison={comparison}
      settings={settings}
      navigation={navigationOf({ configurator, address, trouble })}
      trouble={trouble}
      details={createDetails(loadDetails)}
      drawings={drawings}
      words={words}
      basePath={basePath}
      address={address}
    />
  );
  const isDrawn =
    root.dataset['prerendered'] === viewAt(location.pathname, basePath)?.id && location.search === '';
  if (isDrawn) hydrateRoot(root, app);
  else {
    root.replaceChildren();
    createRoot(root).render(app);
  }
  delete html.dataset['pending'];
  // After what is drawn, which knows nothing of them, has been taken over.
  const { theme, storage } = html.dataset;
  settings.setState({
    theme: themes.find((each) => each === theme) ?? null,
    problem: storage === 'damaged' || storage === 'refused' ? storage : null,
  });
  const recall = () => comparison.setState(compared.read().values);
  recall();
  // What is compared in another tab is compared here too.
  compared.subscribe(recall);
  settings.subscribe((now) => {
    if (now.theme) html.dataset['theme'] = now.theme;
  });
  // Another model or view is drawn without a wait, once the page itself has loaded.
  const drawOthers = () => range.catalogue.models.forEach((model) => void drawings.of(model, 'all'));
  if (document.readyState === 'complete') drawOthers();
  else window.addEventListener('load', drawOthers, { once: true });
}
