import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Language } from '../i18n/language';
import type { Settings, StorageProblem, Theme } from './settings-storage';

interface SettingsStart {
  readonly language: Language;
  /** Null: the system's. */
  readonly theme: Theme | null;
  readonly problem: StorageProblem | null;
}

export interface SettingsState extends SettingsStart {
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
  start: SettingsStart,
  remember: (settings: Settings) => boolean,
): SettingsStore {
  return createStore<SettingsState>()((set, get) => {
    const change = (part: Settings) => {
      set(part);
      const { language, theme } = get();
      if (!remember({ language, ...(theme && { theme }) })) set({ problem: 'refused' });
    };
    return {
      ...start,
      setLanguage: (language) => change({ language }),
      setTheme: (theme) => change({ theme }),
      dismissProblem: () => set({ problem: null }),
    };
  });
}
