/** The id of a language, which is the name of its file in `languages/`: `ru`, `en`. */
export type Language = string;

/** The languages that the page has words in: one for each file in `languages/`. The build reads the folder. */
export const languages: readonly Language[] = LANGUAGES;

/** Those of them that the catalogue of this site speaks: its pages are prerendered in these. */
export const siteLanguages: readonly Language[] = SITE_LANGUAGES.filter((each) => languages.includes(each));

/** The language of the site's market: what a page is in that names none. */
export const marketLanguage: Language = siteLanguages[0] ?? 'ru';

/** A text of the catalogue by language, the market's first. */
export type Text = Readonly<Record<Language, string>>;

/** The first of the reader's languages that is spoken; the first that is when none is. */
export function languageFor(
  preferred: readonly string[],
  spoken: readonly Language[] = siteLanguages,
): Language {
  for (const tag of preferred) {
    const language = spoken.find((each) => tag.toLowerCase().split('-')[0] === each);
    if (language) return language;
  }
  return spoken[0] ?? marketLanguage;
}

/** What a language is called by those who speak it: "Русский", "English". */
export function nameOfLanguage(language: Language): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);
}
