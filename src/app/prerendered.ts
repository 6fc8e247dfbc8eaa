import type { Language } from '../i18n/language';

/** A view as HTML, with what belongs into its head. */
export interface PrerenderedPage {
  readonly language: Language;
  readonly head: string;
  readonly html: string;
}

/** A model's cheapest car from the side, for its share picture. */
export interface ModelDrawing {
  readonly model: string;
  readonly html: string;
}

/** What the build asks of `prerender.tsx`. Types alone: the build runs in Node, where there is no page to speak of. */
export interface Renderer {
  readonly renderPage: (view: string, language: Language) => Promise<PrerenderedPage>;
  readonly renderModels: () => readonly ModelDrawing[];
  readonly views: readonly { readonly id: string; readonly path: string }[];
  readonly languages: readonly Language[];
  readonly marketLanguage: Language;
}
