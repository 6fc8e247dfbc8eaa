import { prerender } from 'react-dom/static';
import { jetourCore } from '../catalogue/jetour/core';
import { jetourDetails } from '../catalogue/jetour/details';
import { createComparison } from '../configuration/comparison-store';
import { createDetails } from '../configuration/details';
import { createDrawings } from '../configuration/drawings';
import { modelRangeOf } from '../configuration/model-range';
import { createConfigurator } from '../configuration/store';
import type { Language } from '../i18n/language';
import { fixedAddress } from '../ui/address-bar';
import { App } from './app';
import type { PrerenderedPage } from './prerendered';
import { relativeHref } from './relative-href';
import { createSettingsStore } from './settings-store';
import { createTroubleStore } from './trouble';
import { viewOf } from './views';
import { loadWords } from './words';

export { languages, marketLanguage } from '../i18n/language';
export { renderModels } from './prerender-drawing';
export { views } from './views';

/**
 * Renders a view with the default car. What a browser would load later is rendered too: it is for readers without scripts.
 * @param view the view's id
 */
export async function renderPage(view: string, language: Language): Promise<PrerenderedPage> {
  await viewOf(view).page.load();
  const { prelude } = await prerender(
    <App
      configurator={createConfigurator(modelRangeOf(jetourCore))}
      comparison={createComparison(() => true)}
      settings={createSettingsStore(language, () => true)}
      navigation={{ hrefOf: (id, query) => relativeHref(viewOf(id).path, query), go: () => undefined }}
      details={createDetails(() => Promise.resolve(jetourDetails))}
      drawings={createDrawings(null)}
      words={await loadWords(language)}
      basePath="/"
      trouble={createTroubleStore()}
      address={fixedAddress(`/${viewOf(view).path}`)}
    />,
    // React would send large parts at the end, with inline scripts that move them in place; the page's policy forbids those.
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  const text = await new Response(prelude).text();
  // React puts a title and links at the front of what is not a whole document.
  const head = /^(?:<(?:title|link|meta)[^>]*>(?:[^<]*<\/title>)?)*/.exec(text)?.[0] ?? '';
  return { language, head, html: text.slice(head.length) };
}
