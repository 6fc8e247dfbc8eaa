import { renderPage } from '../../src/app/prerender';
import type { PrerenderedPage } from '../../src/app/prerendered';
import { pathOf } from '../../src/app/route';
import { viewOf } from '../../src/app/views';
import type { Language } from '../../src/i18n/language';

/** A view as the site's build renders it. */
export const prerenderView = (view: string, language: Language): Promise<PrerenderedPage> =>
  renderPage({ language, view, place: null, path: pathOf(language, viewOf(view), null) }, '');
