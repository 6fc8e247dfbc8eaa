import type { CatalogueDetails } from '../catalogue/schema/catalogue';
import type { Drawing, DrawingFiles, OtherViews } from '../configuration/drawings';
import type { CompiledCatalogue } from '../configuration/model-range';
import { siteHref } from './base-path';
import { checksum } from './checksum';

/** Once, because the build writes it out wherever it is named. */
const files = CATALOGUE_FILES;

const RETRY_MS = 3000;
/** A connection that is this slow is taken for none: the slowest network that anybody waits on needs a third of it. */
const TIMEOUT_MS = 20_000;

/**
 * The gate for the catalogue's own files. They were checked when they were built, so what is left to check is that the
 * network gave exactly them: not a part, not the sign-in page of a hotel, not an older one out of a cache.
 * @throws when it did not, or not in time; another call tries again, past every cache
 */
async function load<T>({ path, sum }: CatalogueFile, isFirst: boolean): Promise<T> {
  const response = await fetch(siteHref(path), {
    cache: isFirst ? 'default' : 'reload',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  const text = await response.text();
  if (!import.meta.env.DEV && checksum(text) !== sum) throw new Error(`${path} is not the file of this site`);
  return JSON.parse(text);
}

/** Loads the details of the catalogue. @throws when the network does not give them; another call tries again */
export function detailsLoader(): () => Promise<CatalogueDetails> {
  let isFirst = true;
  return async () => {
    const details = load<CatalogueDetails>(files.details, isFirst);
    isFirst = false;
    return details;
  };
}

/** Loads a file, however long the network takes; `onTry` hears of every try whether it failed. */
async function loadInTime<T>(file: CatalogueFile, onTry: (hasFailed: boolean) => void): Promise<T> {
  for (let isFirst = true; ; isFirst = false) {
    try {
      const loaded = await load<T>(file, isFirst);
      onTry(false);
      return loaded;
    } catch {
      onTry(true);
      await new Promise((resolve) => {
        setTimeout(resolve, RETRY_MS);
        window.addEventListener('online', resolve, { once: true });
      });
    }
  }
}

/** Loads what the page shows first. */
export const loadCore = (onTry: (isOffline: boolean) => void): Promise<CompiledCatalogue> =>
  loadInTime(files.core, onTry);

/**
 * Loads how models are drawn: each from the side, and what the other views of all add.
 * @param onTry hears of every try whether it failed
 */
export const drawingFiles = (onTry: (hasFailed: boolean) => void): DrawingFiles => ({
  side: async (model) => {
    const file = files.drawings[model];
    return file && loadInTime<Drawing>(file, onTry);
  },
  others: () => loadInTime<OtherViews>(files.views, onTry),
});
