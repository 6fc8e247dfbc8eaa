import { languages, type Language } from '../i18n/language';
import { storageGate, type StorageGate } from '../ui/storage-gate';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What the page remembers of its reader. What is not there follows the browser. */
export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
}

/** The gate for stored settings. */
export const settingsGate = (storage: () => Storage): StorageGate<Settings> =>
  storageGate<Settings>({
    storage,
    key: 'to-scale.settings',
    parse: {
      language: (raw) => languages.find((each) => each === raw) ?? null,
      theme: (raw) => themes.find((each) => each === raw) ?? null,
    },
  });
