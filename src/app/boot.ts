// Runs before the first paint, from a file of its own: language, theme, and whether the prerendered page is the car asked for.
import { languageFor } from '../i18n/language';
import { settingsGate } from './settings-storage';
import { watchLoading } from './watch-loading';

const { values: settings, problem } = settingsGate(() => localStorage).read();
const html = document.documentElement;
const prerendered = html.lang;
html.lang = settings.language ?? languageFor(navigator.languages);
if (settings.theme) html.dataset['theme'] = settings.theme;
if (problem) html.dataset['storage'] = problem;
// The page arrives drawn with the default car. A link asks for another one: better a moment of nothing than a wrong price.
if (location.search) html.dataset['pending'] = '';
// A reader of another language than the page is prerendered in sees it once that has taken its place: take-language.ts.
if (html.lang !== prerendered) html.dataset['waiting'] = '';
watchLoading();
