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

/** Loads what the page shows first, however long the network takes; `onFailure` hears of every try that failed. */
export async function loadCore(onFailure: () => void): Promise<CatalogueCore> {
  for (;;) {
    try {
      return await load<CatalogueCore>(CATALOGUE_FILES.core);
    } catch {
      onFailure();
      await new Promise((resolve) => {
        setTimeout(resolve, RETRY_MS);
        window.addEventListener('online', resolve, { once: true });
      });
    }
  }
}
