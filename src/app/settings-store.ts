import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Language } from '../i18n/language';
import type { StorageProblem } from '../ui/storage-gate';
import type { Settings, Theme } from './settings-storage';

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
 * @param remember keeps a setting that was changed and says whether it could
 */
export function createSettingsStore(
  language: Language,
  remember: (changes: Partial<Settings>) => boolean,
): SettingsStore {
  return createStore<SettingsState>()((set) => {
    const change = (part: Partial<Settings>) => {
      set(part);
      if (!remember(part)) set({ problem: 'refused' });
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
