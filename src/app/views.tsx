import ConfigurePage from '../features/configure/configure-page';
import { lazyPage, readyPage, type LazyPage } from '../ui/load-code';

/** A view of the page. */
export interface View {
  /** What links and words call it: `<ViewLink view="pairs">`, `vocabulary.views.pairs` in each language. It never changes. */
  readonly id: string;
  /** Its path below the site's root, without slashes at its ends; '' is the site's root itself. It stands in addresses. */
  readonly path: string;
  /** What it shows. All but the first view load when they are first wanted. */
  readonly page: LazyPage;
  /** Whether the navigation on top of the page has it. */
  readonly isInNavigation: boolean;
  /** Whether its path names the car: then each model and each row of the price list has a page of it. One view has. */
  readonly hasPlaces?: true;
  /** Whether a bar stands over the foot of the screen, which the foot of the page has to be clear of. */
  readonly hasBar?: true;
}

/**
 * Every view, in the order of the navigation. A row is all that it takes: routes, navigation, titles, prerendered pages
 * and the links between languages follow from it, and its name is asked for in `words.ts`.
 */
const rows = [
  {
    id: 'configure',
    path: '',
    page: readyPage(ConfigurePage),
    isInNavigation: true,
    hasPlaces: true,
    hasBar: true,
  },
  {
    id: 'find',
    path: 'find',
    page: lazyPage(() => import('../features/find/find-page')),
    isInNavigation: true,
    hasBar: true,
  },
  {
    id: 'pairs',
    path: 'pairs',
    page: lazyPage(() => import('../features/pairs/pairs-page')),
    isInNavigation: true,
  },
  {
    id: 'scale',
    path: 'scale',
    page: lazyPage(() => import('../features/scale/scale-page')),
    isInNavigation: true,
  },
  {
    id: 'compare',
    path: 'compare',
    page: lazyPage(() => import('../features/compare/compare-page')),
    isInNavigation: true,
  },
  {
    id: 'costs',
    path: 'costs',
    page: lazyPage(() => import('../features/costs/costs-page')),
    isInNavigation: true,
  },
  {
    id: 'garage',
    path: 'garage',
    page: lazyPage(() => import('../features/garage/garage-page')),
    isInNavigation: true,
  },
  {
    id: 'quote',
    path: 'quote',
    page: lazyPage(() => import('../features/quote/quote-page')),
    isInNavigation: false,
  },
  {
    id: 'sources',
    path: 'sources',
    page: lazyPage(() => import('../features/sources/sources-page')),
    isInNavigation: false,
  },
] as const satisfies readonly View[];

export const views: readonly View[] = rows;
export type ViewId = (typeof rows)[number]['id'];

/** @throws Error when there is no such view: a link within the page must not lead nowhere */
export function viewOf(id: string): View {
  const view = views.find((each) => each.id === id);
  if (!view) throw new Error(`there is no view "${id}"`);
  return view;
}
