import type { Unit } from '../catalogue/schema/primitives';
import type { SpecGroup, SpecId } from '../catalogue/schema/specs';
import type { Step } from '../catalogue/steps';
import type { Language } from '../i18n/language';
import { lateOnce, type Late } from '../i18n/late-words';
import { loadLanguage, loadLateMessages } from '../i18n/load-language';
import type { LanguageFile, LateMessages, Messages } from '../i18n/messages';
import { inTime } from '../ui/in-time';
import { asLoading } from '../ui/load-code';
import type { ViewId } from './views';

/**
 * What every language has a word for: each row of each registry. The words themselves stand in `src/i18n/languages`,
 * which knows no registry; that none is missing is proven here. A row without a word is a type error in `loadWords` that
 * ends with "Property '…' is missing", and names it.
 */
interface Vocabulary {
  readonly steps: Readonly<Record<Step, string>>;
  readonly views: Readonly<Record<ViewId, string>>;
}
interface LateVocabulary {
  readonly specs: Readonly<Record<SpecId, string>>;
  readonly specGroups: Readonly<Record<SpecGroup, string>>;
  readonly units: Readonly<Record<Unit, string>>;
  readonly viewDescriptions: Readonly<Record<ViewId, string>>;
}

/** A language and all it takes to speak it: what the page starts with, and what comes late. */
export interface Words extends LanguageFile {
  readonly language: Language;
  readonly messages: Messages & { readonly vocabulary: Vocabulary };
  readonly late: Late<LateMessages & { readonly vocabulary: LateVocabulary }>;
}

/** What parts of the page say in languages that they do not bring themselves: the site does not speak these. */
const ownWords = import.meta.glob<Pick<LanguageFile, 'own'>>('./own-words/*.ts');

/** The words that the page starts with in a language. @throws when the network does not give them */
export async function loadWords(language: Language): Promise<Words> {
  const { locales, messages } = await inTime(loadLanguage(language));
  const own = await inTime(ownWords[`./own-words/${language}.ts`]?.() ?? Promise.resolve({ own: {} }));
  const late = lateOnce(() => asLoading(loadLateMessages(language)));
  return { language, locales, messages, late, ...own };
}

/** The words of a language with what comes late. @throws when the network does not give them */
export async function loadAllWords(language: Language): Promise<Words> {
  const words = await loadWords(language);
  await words.late.load();
  return words;
}
