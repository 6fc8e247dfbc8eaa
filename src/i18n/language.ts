/** The id of a language, which is the name of its file in `languages/`: `ru`, `en`. */
export type Language = string;

/** The languages that the page speaks: one for each file in `languages/`. The build reads the folder. */
export const languages: readonly Language[] = LANGUAGES;

/** The language of the market: what a page is in that names none, and the shape that the other languages' words have. */
export const marketLanguage: Language = 'ru';

/** A text of the catalogue by language, the market's first. */
export type Text = Readonly<Record<Language, string>>;

/** The first of the reader's languages that the page speaks; the market's when it speaks none. */
export function languageFor(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const language = languages.find((each) => tag.toLowerCase().startsWith(each));
    if (language) return language;
  }
  return marketLanguage;
}

/** What a language is called by those who speak it: "Русский", "English". */
export function nameOfLanguage(language: Language): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);
}
