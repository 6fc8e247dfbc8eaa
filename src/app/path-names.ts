import { languages, marketLanguage, type Language } from '../i18n/language';

/** What a path names, however a host writes it: with a slash at its end or without, or as a file. */
export const namesOf = (path: string): string => path.replace(/(?:^|\/)index\.html$|\.html$|\/$/, '');

/** The language that a path is in: its first part, or the market's, which has none. */
export function languageAt(path: string, basePath: string): Language {
  const [first = ''] = path.slice(basePath.length).split('/');
  return languages.find((each) => each === first && each !== marketLanguage) ?? marketLanguage;
}

/** The path below the site's root of the same page in another language. */
export function inLanguage(path: string, basePath: string, language: Language): string {
  const below = path.slice(basePath.length);
  const now = languageAt(path, basePath);
  const bare = now === marketLanguage ? below : below.slice(now.length).replace(/^\//, '');
  return language === marketLanguage ? bare : `${language}/${bare}`;
}
