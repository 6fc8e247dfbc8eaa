import { languages, marketLanguage, type Language } from '../i18n/language';

/** What a path names, however a host writes it: with a slash at its end or without, or as a file. */
export const namesOf = (path: string): string => path.replace(/(?:^|\/)index\.html$|\.html$|\/$/, '');

/**
 * The path of the site's root.
 * @param root how the page refers to it; while somebody works on the code no page does, and every path is answered with one
 * @param page the page's own address
 */
export const rootPath = (root: string | undefined, page: string): string =>
  root === undefined ? '/' : new URL(root, page).pathname;

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
