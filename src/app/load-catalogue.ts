import type { CatalogueCore, CatalogueDetails } from '../catalogue/schema/catalogue';
import { basePath } from './base-path';

const RETRY_MS = 3000;

async function load<T>(path: string): Promise<T> {
  const response = await fetch(basePath + path);
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return response.json();
}

/** @throws when the network does not give it; another call tries again */
export const loadDetails = (): Promise<CatalogueDetails> => load(CATALOGUE_FILES.details);

/** Loads what the page shows first, however long the network takes; `onOffline` hears of every try whether it failed. */
export async function loadCore(onOffline: (isOffline: boolean) => void): Promise<CatalogueCore> {
  for (;;) {
    try {
      const core = await load<CatalogueCore>(CATALOGUE_FILES.core);
      onOffline(false);
      return core;
    } catch {
      onOffline(true);
      await new Promise((resolve) => {
        setTimeout(resolve, RETRY_MS);
        window.addEventListener('online', resolve, { once: true });
      });
    }
  }
}
