import type { Language } from './language';
import type { Messages } from './messages';

/** The words of a language, a chunk of their own. */
export const loadMessages = {
  ru: async (): Promise<Messages> => (await import('./ru')).ru,
  en: async (): Promise<Messages> => (await import('./en')).en,
} satisfies Record<Language, () => Promise<Messages>>;
