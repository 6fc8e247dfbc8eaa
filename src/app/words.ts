import type { Unit } from '../catalogue/schema/primitives';
import type { SpecGroup, SpecId } from '../catalogue/schema/specs';
import type { Step } from '../catalogue/steps';
import type { Language } from '../i18n/language';
import { loadLanguage } from '../i18n/load-language';
import type { LanguageFile, Messages } from '../i18n/messages';
import { inTime } from '../ui/in-time';
import type { ViewId } from './views';

/**
 * What every language has a word for: each row of each registry. The words themselves stand in `src/i18n/languages`,
 * which knows no registry; that none is missing is proven here. A row without a word is a type error in `loadWords` that
 * ends with "Property '…' is missing", and names it.
 */
interface Vocabulary {
  readonly steps: Readonly<Record<Step, string>>;
  readonly specs: Readonly<Record<SpecId, string>>;
  readonly specGroups: Readonly<Record<SpecGroup, string>>;
  readonly units: Readonly<Record<Unit, string>>;
  readonly views: Readonly<Record<ViewId, string>>;
  readonly viewDescriptions: Readonly<Record<ViewId, string>>;
}

/** A language and all it takes to speak it. */
export interface Words extends LanguageFile {
  readonly language: Language;
  readonly messages: Messages & { readonly vocabulary: Vocabulary };
}

/** What parts of the page say in languages that they do not bring themselves: the site does not speak these. */
const ownWords = import.meta.glob<Pick<LanguageFile, 'own'>>('./own-words/*.ts');

/** @throws when the network does not give them, or an empty file in their place */
export async function loadWords(language: Language): Promise<Words> {
  const file = await inTime(loadLanguage(language));
  if (!('messages' in file && 'locales' in file)) throw new Error(`the words of ${language} are empty`);
  const { locales, messages } = file;
  const own = await inTime(ownWords[`./own-words/${language}.ts`]?.() ?? Promise.resolve({ own: {} }));
  return { language, locales, messages, ...own };
}
