import type { Kept } from '../../offline/kept-site';
import { siteHref } from '../base-path';
import { scriptUrl } from '../script-url';
import { fixLinks } from './fix-links';

declare global {
  interface Navigator {
    /** Not every browser tells. */
    readonly connection?: { readonly saveData?: boolean };
  }
}

/** A tab may stay open for days; a browser asks for a newer version by itself only when a page is opened. */
const ASK_MS = 3_600_000;

/**
 * Has the service worker keep the site on this device, unless the reader saves data.
 * @param onNewer hears that a newer version is kept than this page runs
 * @returns what ends it for this page
 */
export function keepSite(onNewer: () => void): () => void {
  const { serviceWorker, connection } = navigator;
  fixLinks();
  if (connection?.saveData) return () => undefined;
  const entry = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src;
  const hear = ({ data }: MessageEvent<Kept>) => {
    if (siteHref(data.entry) !== entry) onNewer();
  };
  let askedAt = Date.now();
  const ask = async () => {
    if (document.visibilityState === 'hidden' || Date.now() - askedAt < ASK_MS) return;
    askedAt = Date.now();
    await (await serviceWorker.getRegistration(siteHref('')))?.update();
  };
  // Without a network there is nothing newer; and who refuses to keep anything has the page all the same.
  const askQuietly = () => void ask().catch(() => undefined);
  serviceWorker.addEventListener('message', hear);
  document.addEventListener('visibilitychange', askQuietly);
  serviceWorker.register(scriptUrl(siteHref('service-worker.js'))).catch(() => undefined);
  return () => {
    serviceWorker.removeEventListener('message', hear);
    document.removeEventListener('visibilitychange', askQuietly);
  };
}
