import type { SettingsStore } from './settings-store';
import type { Words } from './words';

/** What a page is started on, whichever catalogue it shows. */
export interface Page {
  readonly root: HTMLElement;
  readonly settings: SettingsStore;
  readonly words: Words;
}
