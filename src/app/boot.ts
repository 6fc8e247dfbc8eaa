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

const page = document.querySelector<HTMLTemplateElement>(`template[lang="${html.lang}"]`);
const root = document.querySelector('#root');
if (page && root) {
  const content = document.importNode(page.content, true);
  // Parts of the drawings that are the same in every language stand in the page once; see .build/share-drawings.ts.
  const pictures = root.querySelectorAll('svg');
  for (const standIn of content.querySelectorAll<SVGElement>('[data-same]')) {
    const [picture, part] = (standIn.dataset['same'] ?? '').split('.').map(Number);
    const same = pictures[picture ?? -1]?.children[part ?? -1];
    if (same) standIn.replaceWith(same.cloneNode(true));
  }
  root.replaceChildren(content);
}
