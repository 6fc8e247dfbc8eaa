// Runs before the first paint, from a file of its own: language, theme, and whether the drawn page is the car asked for.
import { languageFor } from '../i18n/language';
import { readSettings } from './settings-storage';

const { settings, problem } = readSettings(() => localStorage);
const html = document.documentElement;
html.dataset['script'] = '';
html.lang = settings.language ?? languageFor(navigator.languages);
if (settings.theme) html.dataset['theme'] = settings.theme;
if (problem) html.dataset['storage'] = problem;
// The page arrives drawn with the default car. A link asks for another one: better a moment of nothing than a wrong price.
if (location.search) html.dataset['pending'] = '';

const page = document.querySelector<HTMLTemplateElement>(`template[lang="${html.lang}"]`);
const root = document.querySelector('#root');
if (page && root) root.replaceChildren(page.content.cloneNode(true));
