import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { readAddress } from '../configuration/address';
import { createComparison } from '../configuration/comparison-store';
import { createDetails } from '../configuration/details';
import type { CatalogueDetails } from '../catalogue/schema/catalogue';
import { createDrawings } from '../configuration/drawings';
import type { ModelRange } from '../configuration/model-range';
import { createConfigurator } from '../configuration/store';
import { KeyFigures } from '../features/configure/key-figures';
import { loadNotices } from '../features/configure/notices';
import { createAddressBar } from '../ui/address-bar';
import { App } from './app';
import { nextTask } from '../ui/next-task';
import { withoutPointer } from '../ui/pointer';
import { reloadIfReachable } from '../ui/reload';
import { basePath } from './base-path';
import { comparisonGate } from './comparison-storage';
import { followAddress } from './follow-address';
import type { drawingFiles } from './load-catalogue';
import { navigationOf } from './navigation';
import type { Page } from './page';
import { pathOf, routeAt } from './route';
import { themes } from './settings-storage';
import { createTroubleStore } from './trouble';
import { showPrerendered } from './watch-loading';

/** What a link may have to be told of, and what it may show anew: it comes with the page, so that nothing moves later. */
export const loadForLink = async (query: string): Promise<void> => {
  if (query !== '') await Promise.all([loadNotices(), KeyFigures.preload()]);
};

/**
 * Starts the page on a range of cars: takes over what is prerendered if it is of this very address, else draws afresh.
 * On a slow phone each of its steps takes as long as a press may wait.
 * @param filesOf where drawings are loaded from; null: the models hold them
 */
export async function start(
  { root, settings, words }: Page,
  range: ModelRange,
  loadDetails: () => Promise<CatalogueDetails>,
  filesOf: typeof drawingFiles | null,
): Promise<void> {
  await nextTask();
  const html = document.documentElement;
  const { language, view, place } = routeAt(location.pathname, basePath, (id) => range.models.has(id));
  const isPrerendered =
    view !== null &&
    root.dataset['prerendered'] === pathOf(language, view, place) &&
    html.dataset['pending'] !== 'car';
  // What is prerendered knows the path alone. It is taken over as such, and then becomes what the address asks for.
  const configurator = createConfigurator(range, readAddress(range, '', place).selection);
  await nextTask();
  const address = createAddressBar();
  followAddress(configurator, address);
  const trouble = createTroubleStore();
  const onDrawing = (hasFailed: boolean) => {
    const isSaid = trouble.getState().trouble?.kind === 'drawing';
    if (isSaid && !hasFailed) trouble.setState({ trouble: null });
    if (!hasFailed || isSaid) return;
    trouble.setState({ trouble: { kind: 'drawing', retry: () => void reloadIfReachable() } });
    // Nobody knows for how long: what waits for the drawing is shown without it.
    showPrerendered();
  };
  const drawings = createDrawings(filesOf && filesOf(onDrawing));
  void drawings.of(configurator.getState().shown.car.model, 'side');
  const compared = comparisonGate(() => localStorage, range.catalogue.id);
  const comparison = createComparison((cars) => compared.change({ cars }));
  const app = (
    <App
      configurator={configurator}
      comparison={comparison}
      settings={settings}
      address={address}
      navigation={navigationOf({ configurator, address, trouble, words })}
      trouble={trouble}
      details={createDetails(loadDetails)}
      drawings={drawings}
      words={words}
      basePath={basePath}
    />
  );
  // The parts that load late ask for them again, and say so when they do not come.
  words.late.load().catch(() => undefined);
  await nextTask();
  withoutPointer(root);
  // In slices: what is drawn can be scrolled meanwhile, and a press is answered as soon as its part is taken over.
  if (isPrerendered) startTransition(() => void hydrateRoot(root, app));
  else {
    delete html.dataset['pending'];
    root.replaceChildren();
    createRoot(root).render(app);
  }
  // A build that does not know where the site lies leaves these relative, and the page moves on by paths of its own.
  for (const link of document.querySelectorAll<HTMLLinkElement>('head :is([rel=canonical], [hreflang])'))
    link.setAttribute('href', link.href);
  // After what is prerendered, which knows nothing of them, has been taken over.
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
  if (document.readyState === 'complete') void nextTask().then(drawOthers);
  else window.addEventListener('load', drawOthers, { once: true });
}
