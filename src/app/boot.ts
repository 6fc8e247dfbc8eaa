// Runs before the first paint, from a file of its own: language, theme, and whether the drawn page is the car asked for.
import { languageFor } from '../i18n/language';
import { readSettings } from './settings-storage';

const { settings, problem } = readSettings(() => localStorage);
const html = document.documentElement;
html.lang = settings.language ?? languageFor(navigator.languages);
if (settings.theme) html.dataset['theme'] = settings.theme;
if (problem) html.dataset['storage'] = problem;
// The page arrives drawn with the default car. A link asks for another one: better a moment of nothing than a wrong price.
if (location.search) html.dataset['pending'] = '';
// The page is drawn in Russian. For another language it is shown once its own has taken its place: take-language.ts.
if (html.lang !== 'ru') html.dataset['waiting'] = '';
