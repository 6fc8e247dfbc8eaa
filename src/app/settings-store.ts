import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Language } from '../i18n/language';
import type { Measures } from '../i18n/measures';
import type { StorageProblem } from '../ui/storage-gate';
import type { Settings, Theme } from './settings-storage';

export interface SettingsState {
  /** Null: the system's. */
  readonly theme: Theme | null;
  readonly problem: StorageProblem | null;
  /** What stands in place of the catalogue's units: units/units-switch.tsx says so. */
  readonly measures: Measures | null;
  /** The language to come back to: which one a page is in, its address says. */
  readonly rememberLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly dismissProblem: () => void;
}

export type SettingsStore = StoreApi<SettingsState>;

/**
 * What a reader has set: a change is shown at once and remembered if the browser lets it.
 * @param remember keeps a setting that was changed and says whether it could
 */
export function createSettingsStore(remember: (changes: Partial<Settings>) => boolean): SettingsStore {
  return createStore<SettingsState>()((set) => {
    const keep = (part: Partial<Settings>) => {
      if (!remember(part)) set({ problem: 'refused' });
    };
    return {
      theme: null,
      problem: null,
      measures: null,
      rememberLanguage: (language) => keep({ language }),
      setTheme: (theme) => {
        set({ theme });
        keep({ theme });
      },
      dismissProblem: () => set({ problem: null }),
    };
  });
}
