export const languages = ['ru', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in every language of the page. */
export type Text = Readonly<Record<Language, string>>;

/** The first of the reader's languages that the page speaks; Russian, the market's, when it speaks none. */
export function languageFor(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const language = languages.find((each) => tag.toLowerCase().startsWith(each));
    if (language) return language;
  }
  return 'ru';
}
