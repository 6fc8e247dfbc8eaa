import { renderToStaticMarkup } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import { shipped } from '../catalogue/shipped';
import { finishSteps, offerSteps, type Step } from '../catalogue/steps';
import { readAddress } from '../configuration/address';
import { createComparison } from '../configuration/comparison-store';
import { createDetails } from '../configuration/details';
import { createDrawings } from '../configuration/drawings';
import { modelRangeOf } from '../configuration/described-range';
import { ConfiguratorProvider } from '../configuration/react';
import { rowNames, type Place } from '../configuration/place';
import { createConfigurator, type ConfiguratorStore } from '../configuration/store';
import { i18nOf, I18nContext } from '../i18n/context';
import { languages, marketLanguage, siteLanguages, type Language } from '../i18n/language';
import { fixedAddress } from '../ui/address-bar';
import { AddressContext } from '../ui/address-context';
import { NavigationContext, type Navigation } from '../ui/navigation';
import { accentRule } from './accent';
import { App } from './app';
import { addressOf, hasRowPages } from './car-address';
import { carData } from './car-data';
import { picturePath, renderPictures as renderPicturesOf } from './prerender-pictures';
import type { CarPicture, NotFoundPage, PageSpec, PrerenderedPage } from './prerendered';
import { PriceList } from './price-list';
import { pageDescription } from './page-description';
import { pathOf, rootFrom, type Route } from './route';
import { createSettingsStore } from './settings-store';
import { withStyleRules } from './style-rules';
import { createTroubleStore } from './trouble';
import { viewOf, views } from './views';
import { loadAllWords, type Words } from './words';

export { marketLanguage } from '../i18n/language';

const { core, details } = shipped;

/** What the site is called, by language. */
export const siteName = core.site.name;

/** What the styles of every page begin with beside the page's own. */
export const siteStyles = accentRule(core.site.accent);
const range = modelRangeOf(core);

const places: readonly Place[] = core.models.flatMap((model) => [
  { model: model.id, row: null },
  ...(hasRowPages(range) ? [...rowNames(model).values()].map((row) => ({ model: model.id, row })) : []),
]);

/** Every page of the site: in each language each view, and the car's own view at each place. */
export const pages: readonly PageSpec[] = siteLanguages.flatMap((language) =>
  views.flatMap((view) =>
    [null, ...(view.hasPlaces ? places : [])].map((place) => ({
      language,
      view: view.id,
      place,
      path: pathOf(language, view, place),
    })),
  ),
);

/** Paths of views in languages that this site has no pages in, but a custom catalogue may speak. */
export const unspoken: readonly string[] = languages
  .filter((language) => !siteLanguages.includes(language))
  .flatMap((language) => views.map((view) => pathOf(language, view, null)));

/** The drawings of every place that has a page. */
export const renderPictures = (): readonly CarPicture[] => renderPicturesOf(range, places);

/**
 * Renders a page. What a browser would load later is rendered too: it is for readers without scripts.
 * @param site the address of the site, with a slash at its end; '' where it is not known
 */
export async function renderPage(page: PageSpec, site: string): Promise<PrerenderedPage> {
  const { language, place, path } = page;
  const view = viewOf(page.view);
  await view.page.load();
  const configurator = createConfigurator(range, readAddress(range, '', place).selection);
  const words = await loadAllWords(language);
  const { shown } = configurator.getState();
  const picture = picturePath(place ?? { model: shown.car.model.id, row: null });
  const values = (steps: readonly Step[]) => steps.map((step) => [step, shown.car.ids[step]]);
  const asQuery = (parameters: string[][]) => new URLSearchParams(parameters).toString();
  return {
    ...(await render(configurator, words, path, { view, place })),
    alternates: siteLanguages.map((each) => [each, pathOf(each, view, place)] as const),
    shown: {
      byPath: asQuery(values(['model', ...offerSteps])),
      byQuery: asQuery([...values(finishSteps), ['list', shown.list.id]]),
    },
    picture,
    data: view.hasPlaces
      ? carData(i18nOf(language, words, core.currency), shown, {
          url: site + path,
          image: site + picture,
        })
      : null,
  };
}

/** Renders what a host answers for a path that has no page. Which language was asked for it does not know. */
export async function renderNotFound(): Promise<NotFoundPage> {
  return render(createConfigurator(range), await loadAllWords(marketLanguage), 'not/found', {
    view: null,
    place: null,
  });
}

async function render(
  configurator: ConfiguratorStore,
  words: Words,
  path: string,
  route: Pick<Route, 'view' | 'place'>,
) {
  const i18n = i18nOf(words.language, words, core.currency);
  const navigation = linksIn(words.language);
  const address = fixedAddress(`/${path}`);
  const { prelude } = await prerender(
    <App
      configurator={configurator}
      comparison={createComparison(() => true)}
      settings={createSettingsStore(() => true)}
      navigation={navigation}
      details={createDetails(() => Promise.resolve(details))}
      drawings={createDrawings(null)}
      words={words}
      basePath="/"
      trouble={createTroubleStore()}
      address={address}
    />,
    // React would send large parts at the end, with inline scripts that move them in place; the page's policy forbids those.
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  const text = await new Response(prelude).text();
  // React puts a title and links at the front of what is not a whole document.
  const head = /^(?:<(?:title|link|meta)[^>]*>(?:[^<]*<\/title>)?)*/.exec(text)?.[0] ?? '';
  const about = pageDescription(await i18n.late.load(), route, configurator.getState().shown, core.name);
  const withoutScript = renderToStaticMarkup(
    <ConfiguratorProvider store={configurator}>
      <I18nContext value={i18n}>
        <AddressContext value={address}>
          <NavigationContext value={navigation}>
            <PriceList />
          </NavigationContext>
        </AddressContext>
      </I18nContext>
    </ConfiguratorProvider>,
  );
  const description = renderToStaticMarkup(<meta name="description" content={about} />);
  return { head: head + description, ...withStyleRules(text.slice(head.length)), withoutScript };
}

/** The links of a page that nobody can follow yet. */
const linksIn = (language: Language): Navigation => ({
  hrefOf: (id, query, from) => {
    const target = addressOf(range, language, viewOf(id), query);
    return rootFrom(from, '/') + target.path + target.query;
  },
  shareHref: (query) => query,
  go: () => undefined,
});
