import './ui/tokens.css';
import './ui/base.css';
import { basePath } from './app/base-path';
import { detailsLoader, loadCore } from './app/load-catalogue';
import { catalogueAddress } from './app/opening/catalogue-address';
import { settingsGate } from './app/settings-storage';
import { createSettingsStore } from './app/settings-store';
import { start } from './app/start';
import { loadWords } from './app/words';
import { modelRangeOf } from './configuration/model-range';
import { languageFor } from './i18n/language';

const html = document.documentElement;
// Built pages run it before they are drawn.
if (import.meta.env.DEV) await import('./app/boot');
const root = document.querySelector<HTMLElement>('#root');
if (!root) throw new Error('index.html has no #root');

const language = languageFor([html.lang]);
const gate = settingsGate(() => localStorage);
const settings = createSettingsStore(language, gate.change);
// What another tab of this page was told holds here too.
gate.subscribe(() => settings.setState(gate.read().values));
const [core, words] = await Promise.all([
  loadCore((isOffline) => html.toggleAttribute('data-offline', isOffline)),
  loadWords(language),
]);
const page = { root, settings, words };

const own = catalogueAddress(new URL(location.href));
if (own) {
  const { openOwn } = await import('./app/opening/open-own');
  const { range, catalogue } = await openOwn(page, own, () => location.assign(basePath));
  start(page, range, () => Promise.resolve(catalogue));
} else start(page, modelRangeOf(core), detailsLoader());
