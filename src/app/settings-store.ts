import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Language } from '../i18n/language';
import type { Settings, StorageProblem, Theme } from './settings-storage';

export interface SettingsState {
  readonly language: Language;
  /** Null: the system's. */
  readonly theme: Theme | null;
  readonly problem: StorageProblem | null;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly dismissProblem: () => void;
}

export type SettingsStore = StoreApi<SettingsState>;

/**
 * Language and theme: a change is shown at once and remembered if the browser lets it.
 * @param remember keeps settings and says whether it could
 */
export function createSettingsStore(
  language: Language,
  remember: (settings: Settings) => boolean,
): SettingsStore {
  return createStore<SettingsState>()((set, get) => {
    const change = (part: Settings) => {
      set(part);
      const now = get();
      if (!remember({ language: now.language, ...(now.theme && { theme: now.theme }) }))
        set({ problem: 'refused' });
    };
    return {
      language,
      theme: null,
      problem: null,
      setLanguage: (next) => change({ language: next }),
      setTheme: (theme) => change({ theme }),
      dismissProblem: () => set({ problem: null }),
    };
  });
}
