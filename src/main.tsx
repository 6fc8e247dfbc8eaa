import './ui/tokens.css';
import './ui/base.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/app';
import { bindAddressBar, goTo } from './app/address-bar';
import { basePath } from './app/base-path';
import { loadCore, loadDetails } from './app/load-catalogue';
import { themes, writeSettings } from './app/settings-storage';
import { createSettingsStore } from './app/settings-store';
import { viewOf } from './app/view';
import { rangeOf } from './configuration/range';
import { createConfigurator } from './configuration/store';
import { languageFor } from './i18n/language';
import { loadMessages } from './i18n/messages';

const html = document.documentElement;
// Built pages run it before they are drawn.
if (import.meta.env.DEV) await import('./app/boot');
const { theme, storage } = html.dataset;
const language = languageFor([html.lang]);
const settings = createSettingsStore({ language, theme: null, problem: null }, (kept) =>
  writeSettings(() => localStorage, kept),
);
// Not as the start: what is drawn is drawn without them, and is taken over as it is.
settings.setState({
  theme: themes.find((each) => each === theme) ?? null,
  problem: storage === 'damaged' || storage === 'refused' ? storage : null,
});
settings.subscribe((now) => {
  if (now.theme) html.dataset['theme'] = now.theme;
});

const [core, messages] = await Promise.all([
  loadCore(() => {
    html.dataset['offline'] = '';
  }),
  loadMessages[language](),
]);
delete html.dataset['offline'];
const configurator = createConfigurator(rangeOf(core));
bindAddressBar(configurator);

const root = document.querySelector<HTMLElement>('#root');
if (!root) throw new Error('index.html has no #root');
const app = (
  <App
    configurator={configurator}
    settings={settings}
    navigation={{
      hrefOf: (view, query) => `${basePath}${view}${query}`,
      go: (view, query) => goTo(configurator, view, query),
    }}
    loadDetails={loadDetails}
    words={{ language, messages }}
    basePath={basePath}
    builtFor={location.pathname}
  />
);
// A link to another car or view than the drawn one starts afresh; what is drawn is taken over otherwise.
const isDrawn = root.dataset['view'] === viewOf(location.pathname, basePath) && !('pending' in html.dataset);
if (isDrawn) hydrateRoot(root, app);
else {
  root.replaceChildren();
  createRoot(root).render(app);
}
delete html.dataset['pending'];
