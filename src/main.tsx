import './ui/tokens.css';
import './ui/base.css';
import { basePath } from './app/base-path';
import { detailsLoader, drawingFiles, loadCore } from './app/load-catalogue';
import { catalogueAddress } from './app/opening/catalogue-address';
import { settingsGate } from './app/settings-storage';
import { createSettingsStore } from './app/settings-store';
import { start } from './app/start';
import { viewAt } from './app/views';
import { giveUp, showPrerendered } from './app/watch-loading';
import { loadWords } from './app/words';
import { createDrawings } from './configuration/drawings';
import { compiledRangeOf } from './configuration/model-range';
import { languageFor } from './i18n/language';

// How a page comes to life, and what its parts tell one another by attributes of the document on the way.
//
// 1. `index.html` arrives prerendered in the market's language; other languages wait in `<template lang>` behind it.
//    `#root` says which view it holds: `data-prerendered`.
// 2. `app/boot.ts` runs before the first paint: it sets `lang` and `data-theme` from what is remembered or the browser's,
//    says so in `data-storage` when that was `refused` or `damaged`, hides the view by `data-pending` when the address
//    asks for another car than the prerendered one, and the whole page by `data-waiting` when its language is not the
//    reader's. `app/take-language.ts`, at the page's end, puts the reader's language in its place and takes
//    `data-waiting` away.
// 3. This script loads the catalogue and the words; `data-offline` shows the notice that it goes on trying.
//    `app/start.tsx` takes over what is prerendered, or draws afresh what is pending, and takes `data-pending` away.
// 4. `app/app.tsx` says `data-ready`: the page answers clicks. From then on nothing is told by attributes any more, but
//    for `lang` and `data-theme`, which styles go by.

const html = document.documentElement;

async function openPage(): Promise<void> {
  // Built pages run it before they are painted.
  if (import.meta.env.DEV) await import('./app/boot');
  const root = document.querySelector<HTMLElement>('#root');
  if (!root) throw new Error('index.html has no #root');

  const language = languageFor([html.lang]);
  const gate = settingsGate(() => localStorage);
  const settings = createSettingsStore(language, gate.change);
  // What another tab of this page was told holds here too.
  gate.subscribe(() => settings.setState(gate.read().values));
  const [core, words] = await Promise.all([
    loadCore((isOffline) => {
      html.toggleAttribute('data-offline', isOffline);
      if (isOffline) showPrerendered();
    }),
    loadWords(language),
    viewAt(location.pathname, basePath)?.page.load(),
  ]);
  const page = { root, settings, words };

  const custom = catalogueAddress(location.search, location.origin + basePath);
  if (!custom) return start(page, compiledRangeOf(core), detailsLoader(), createDrawings(drawingFiles));
  const { openCustom } = await import('./app/opening/open-custom');
  const { range, catalogue } = await openCustom(page, custom, () => location.assign(basePath));
  start(page, range, () => Promise.resolve(catalogue), createDrawings(null));
}

// Not awaited here: what loads later imports parts of this file, and would wait for it as it waits for them.
openPage().catch((error: unknown) => {
  giveUp();
  reportError(error);
});
