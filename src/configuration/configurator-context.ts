import { createContext, use } from 'react';
import { useStore } from 'zustand';
import { configurationOf, type Configuration } from './configuration';
import type { Range } from './range';
import type { Configurator, ConfiguratorStore } from './store';
import type { Wishes } from './wishes';

export const ConfiguratorContext = createContext<ConfiguratorStore | null>(null);

/** A part of the configurator's state, or one of its actions. */
export function useConfigurator<T>(selector: (state: Configurator) => T): T {
  const store = use(ConfiguratorContext);
  if (!store) throw new Error('useConfigurator outside of ConfiguratorContext');
  return useStore(store, selector);
}

/** The shown car and everything that is derived with it. */
export function useConfiguration(): Configuration {
  return useConfigurator(({ range, timeline }) => derived(range, timeline.present));
}

const known = new WeakMap<Wishes, Configuration>();

/** `configurationOf`, computed once for each state of the wishes, however many parts of the page ask. */
export function derived(range: Range, wishes: Wishes): Configuration {
  const before = known.get(wishes);
  if (before) return before;
  const configuration = configurationOf(range, wishes);
  known.set(wishes, configuration);
  return configuration;
}
