import { createRoot } from 'react-dom/client';
import { LanguageProvider } from '../language-provider';
import { SettingsContext } from '../settings-context';
import type { Page } from '../page';
import type { CatalogueAddress } from './catalogue-address';
import type { Opened } from './open-catalogue';
import { OpeningPage } from './opening-page';

type Ready = Extract<Opened, { kind: 'ready' }>;

/** What ISO 4217 has where no currency is meant: nothing is priced yet. */
const NO_CURRENCY = 'XXX';

/** Shows a custom catalogue being opened until it is; one that cannot be is shown with what is wrong with it. */
export async function openCustom(page: Page, address: CatalogueAddress, onLeave: () => void): Promise<Ready> {
  const { root, settings, words } = page;
  await words.late.load();
  void loadFirstView();
  delete document.documentElement.dataset['pending'];
  // What is prerendered is of the site's own catalogue, and is not taken over after this.
  delete root.dataset['prerendered'];
  root.replaceChildren();
  const reactRoot = createRoot(root);
  return new Promise<Ready>((resolve) => {
    const onReady = (opened: Ready) => {
      reactRoot.unmount();
      resolve(opened);
    };
    reactRoot.render(
      <SettingsContext value={settings}>
        <LanguageProvider start={words} wanted={words.language} currency={NO_CURRENCY}>
          <OpeningPage address={address} onReady={onReady} onLeave={onLeave} />
        </LanguageProvider>
      </SettingsContext>,
    );
  });
}

/** What the first view shows comes while the file is checked; what does not is loaded again, and missed, when it is shown. */
const loadFirstView = () =>
  Promise.allSettled([
    import('../../features/configure/car-drawing'),
    import('../../features/configure/details'),
    import('../../features/configure/model-picker'),
  ]);
