import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { SettingsState, SettingsStore } from './settings-store';

export const SettingsContext = createContext<SettingsStore | null>(null);

/** A part of the reader's settings, or one of their actions. */
export function useSettings<T>(selector: (state: SettingsState) => T): T {
  const store = use(SettingsContext);
  if (!store) throw new Error('no SettingsContext');
  return useStore(store, selector);
}
