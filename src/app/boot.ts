// Stands in the page itself and runs before anything is painted: theme, language, and how much of what is prerendered
// holds for the address that was asked for. What it tells the page, and what for: see main.tsx.
import { languageFor, languages, marketLanguage, siteLanguages } from '../i18n/language';
import { asksForCatalogue, whatIsPending } from './pending';
import { keepEarlyPresses } from './early-presses';
import { languageAt, namesOf, rootPath } from './path-names';
import { settingsGate } from './settings-storage';
import { askForRest } from './ask-for-rest';
import { watchLoading, watchStyles } from './watch-loading';

const html = document.documentElement;
const { root, at = '', path = '', query = '' } = html.dataset;
const { values: settings, problem } = settingsGate(() => localStorage).read();
if (settings.theme) html.dataset['theme'] = settings.theme;
if (problem) html.dataset['storage'] = problem;

// A path that names no language is in the market's, and opens in the reader's: links that are given away name none.
const basePath = rootPath(root, document.baseURI);
const language = languageAt(location.pathname, basePath);
const spoken = asksForCatalogue(location.search) ? languages : siteLanguages;
const wanted = spoken.find((each) => each === settings.language) ?? languageFor(navigator.languages, spoken);
// Some hosts answer for what is not there with the first page: that one is not sent on, and is not what was asked for.
const isInPlace = namesOf(location.pathname.slice(basePath.length)) === namesOf(at);
// Without a network one page of the site stands in for all others.
const standsIn = document.querySelector('base') !== null;
if ((isInPlace || standsIn) && language === marketLanguage && wanted !== marketLanguage) {
  html.dataset['waiting'] = '';
  const below = location.pathname.slice(basePath.length);
  location.replace(`${location.origin}${basePath}${wanted}/${below}${location.search}${location.hash}`);
}
const pending = isInPlace ? whatIsPending(location.search, path, query) : 'car';
html.lang = language;
if (pending) html.dataset['pending'] = pending;

watchLoading();
askForRest(pending === 'car' || 'waiting' in html.dataset, (styles) => {
  watchStyles(styles);
  // The first format of a kind takes a browser longer than all that follow, and a third of the very first is to look up the
  // language: made while it has nothing to do but wait for code, and each in a task of its own.
  const first = [
    () => new Intl.Locale(language).maximize(),
    () => new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(0),
    () => new Intl.DateTimeFormat(language, { month: 'long' }).format(0),
  ];
  for (const make of first) setTimeout(make);
});
keepEarlyPresses(location.origin + basePath);
