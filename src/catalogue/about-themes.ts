/** What is told about a model, by theme, in the order of the page. */
export const aboutThemes = ['origin', 'launch', 'importer', 'choice', 'service', 'model-year'] as const;
export type AboutTheme = (typeof aboutThemes)[number];
