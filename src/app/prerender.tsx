import { prerender } from 'react-dom/static';
import { jetourCore } from '../catalogue/jetour/core';
import { jetourDetails } from '../catalogue/jetour/details';
import { rangeOf } from '../configuration/range';
import { createConfigurator } from '../configuration/store';
import type { Language } from '../i18n/language';
import { loadMessages } from '../i18n/load-messages';
import { App } from './app';
import type { PrerenderedPage } from './prerendered';
import { relativeHref } from './relative-href';
import { createSettingsStore } from './settings-store';

export { renderModels } from './prerender-drawing';

/** Draws a view with the default car. What a browser would load later is drawn too: it is for readers without scripts. */
export async function renderPage(view: string, language: Language): Promise<PrerenderedPage> {
  const { prelude } = await prerender(
    <App
      configurator={createConfigurator(rangeOf(jetourCore))}
      settings={createSettingsStore(language, () => true)}
      navigation={{ hrefOf: relativeHref, go: () => undefined }}
      loadDetails={() => Promise.resolve(jetourDetails)}
      words={{ language, messages: await loadMessages[language]() }}
      basePath="/"
      builtFor={`/${view}`}
    />,
    // React would send large parts at the end, with inline scripts that move them in place; the page's policy forbids those.
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  const text = await new Response(prelude).text();
  // React puts a title and links at the front of what is not a whole document.
  const head = /^(?:<(?:title|link|meta)[^>]*>(?:[^<]*<\/title>)?)*/.exec(text)?.[0] ?? '';
  return { language, head, html: text.slice(head.length) };
}
