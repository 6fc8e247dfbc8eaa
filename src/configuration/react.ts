// The binding of the configuration to React. Everything else in this folder is plain TypeScript.
import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Configuration } from './configuration';
import type { Configurator, ConfiguratorStore } from './store';

export const ConfiguratorContext = createContext<ConfiguratorStore | null>(null);

/** A part of the configurator's state, or one of its actions. */
export function useConfigurator<T>(selector: (state: Configurator) => T): T {
  const store = use(ConfiguratorContext);
  if (!store) throw new Error('useConfigurator outside of ConfiguratorContext');
  return useStore(store, selector);
}

/** The shown car and everything that is derived with it. */
export const useConfiguration = (): Configuration => useConfigurator((state) => state.shown);
