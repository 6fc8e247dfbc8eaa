import './ui/tokens.css';
import './ui/base.css';
import { basePath, siteHref } from './app/base-path';
import { detailsLoader, drawingFiles, loadCore } from './app/load-catalogue';
import { routeAt } from './app/route';
import { languageAt } from './app/path-names';
import { catalogueAddress } from './app/opening/catalogue-address';
import { settingsGate } from './app/settings-storage';
import { createSettingsStore } from './app/settings-store';
import { wordsFor } from './app/spoken-languages';
import { loadForLink, start } from './app/start';
import { giveUp, showPrerendered } from './app/watch-loading';
import { loadAllWords, loadWords } from './app/words';
import { CODE } from './configuration/address';
import { compiledRangeOf, type CompiledCatalogue, type ModelRange } from './configuration/model-range';

// How a page comes to life, and what its parts tell one another by attributes of the document on the way.
//
// 1. A page arrives prerendered, in the language, with the view and the car that its path names. `<html>` says where it
//    lies (`data-root`, `data-at`), and which car it shows: what its path says of it (`data-path`), and what only a query
//    could have said (`data-query`). `#root` has the path as `data-prerendered`. What the first paint does without, this
//    script too, stands in a `<template data-rest>`.
// 2. `app/boot.ts` stands in it and runs before the first paint: it sets `data-theme` from what is remembered, says so in
//    `data-storage` when that was `refused` or `damaged`, and hides by `data-pending` what the query that was asked for may
//    make untrue (app/pending.ts), as far as it is marked by `data-unsure`. A reader of another language is sent to the page
//    in theirs, and sees nothing of this one: `data-waiting`. After the first paint it asks for the rest.
// 3. This script loads the catalogue and the words; `data-offline` shows the notice that it goes on trying.
//    `app/start.tsx` takes over what is prerendered and makes of it what the query asks for; a page that shows another car
//    altogether is drawn afresh. Then `picks` goes out of `data-pending`, and the rest of it when the parts that load late
//    have followed.
// 4. `app/app.tsx` says `data-ready`: the page answers clicks, but for what is prerendered of parts that load late. When
//    those have come, or have said that they will not, it says `data-settled`. From then on nothing is told by attributes
//    any more, but for `lang` and `data-theme`, which styles go by.

const html = document.documentElement;

async function openPage(): Promise<void> {
  // Built pages run it before they are painted.
  if (import.meta.env.DEV) await import('./app/boot');
  const root = document.querySelector<HTMLElement>('#root');
  if (!root) throw new Error('index.html has no #root');
  document.querySelector('[data-without-script]')?.remove();
  // Of a page that stands in for another: by now all that it needs from where it lay is on its way.
  document.querySelector('base')?.remove();

  const gate = settingsGate(() => localStorage);
  const settings = createSettingsStore(gate.change);
  // What another tab of this page was told holds here too.
  gate.subscribe(() => {
    const { theme } = gate.read().values;
    if (theme) settings.setState({ theme });
  });
  const language = languageAt(location.pathname, basePath);
  // Any path that is no other view's may be a car's: the catalogue, which knows, is still on its way.
  const page = routeAt(location.pathname, basePath, () => true).view?.page;
  const [core, words] = await Promise.all([
    loadCore((isOffline) => {
      html.toggleAttribute('data-offline', isOffline);
      if (isOffline) showPrerendered();
    }),
    // All of them for what is not there by itself, be it a view or what a link asks for.
    page?.loaded() && location.search === '' ? loadWords(language) : loadAllWords(language),
    page?.load(),
    loadForLink(location.search),
  ]);
  const parts = { root, settings, words };

  const custom = catalogueAddress(location.search, siteHref(''));
  if (!custom) {
    const loadDetails = detailsLoader();
    await takeCode(loadDetails);
    const own = { ...parts, words: await wordsFor(core.catalogue, words) };
    return start(own, await rangeOf(core), loadDetails, drawingFiles);
  }
  const { openCustom } = await import('./app/opening/open-custom');
  const { range, catalogue } = await openCustom(parts, custom, () => location.assign(siteHref('')));
  const loadDetails = () => Promise.resolve(catalogue);
  await takeCode(loadDetails);
  return start({ ...parts, words: await wordsFor(catalogue, words) }, range, loadDetails, null);
}

/** A link may name its car by a code: what reads that, and the rows it is read by, few visitors need. */
async function takeCode(loadDetails: ReturnType<typeof detailsLoader>): Promise<void> {
  if (!new URLSearchParams(location.search).has(CODE)) return;
  const part = await import('./app/opening/take-code').catch(() => null);
  await part?.takeCode(loadDetails);
}

/** What few catalogues need loads for those. */
async function rangeOf(core: CompiledCatalogue): Promise<ModelRange> {
  const isPlain = core.catalogue.models.every(({ extras, charges }) => !extras && !charges);
  if (isPlain) return compiledRangeOf(core);
  const { compiledRangeWithExtras } = await import('./configuration/described-range');
  return compiledRangeWithExtras(core);
}

// Not awaited here: what loads later imports parts of this file, and would wait for it as it waits for them.
openPage().catch((error: unknown) => {
  giveUp();
  reportError(error);
});
