// Keeps the site on the device: after one visit every view and every car is there without a network.
//
// A version of the site is one cache. It counts only when it is whole, each file exactly as it was built: a version that
// cannot be had leaves the one before as it was. Pages come from the network while there is one, so that nobody is shown
// yesterday's prices; what has a hash in its name comes from here. Tabs that run an older version find its files here too.
import type { Kept, KeptSite } from './kept-site';
import { standInFor, standingIn } from './stand-in';

declare const self: ServiceWorkerGlobalScope;
declare const KEPT_SITE: KeptSite;

const { version, entry, pages, files } = KEPT_SITE;
const root = self.registration.scope;
/** Several sites may lie on one origin. */
const ours = `to-scale ${root} `;
const current = ours + version;
/** Catalogues of the reader's own, as they were last seen. */
const custom = `to-scale-custom ${root}`;
/** With a network that is slower than this, a page that is kept is the better answer. */
const PATIENCE_MS = 5000;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(root)) return;
  const path = new URL(request.url).pathname.slice(new URL(root).pathname.length);
  if (request.mode === 'navigate') event.respondWith(pageAt(request, path));
  else if (path.startsWith('assets/') || path in files) event.respondWith(fileAt(request));
  // What else the page itself asks for are custom catalogues.
  else if (request.destination === '') event.respondWith(newest(event));
});

async function install(): Promise<void> {
  try {
    const cache = await caches.open(current);
    const keep = async ([path, integrity]: [string, string]) =>
      cache.put(root + path, await whole(path, integrity));
    await Promise.all(Object.entries(files).map(keep));
  } catch (error) {
    await caches.delete(current);
    throw error;
  }
  // At once: every answer from here fits any version that is open.
  await self.skipWaiting();
}

/** @throws TypeError when the network does not give exactly this file */
async function whole(path: string, integrity: string): Promise<Response> {
  const load = (cache: RequestCache) => fetch(root + path, { integrity, cache });
  const hasHash = path.startsWith('assets/');
  const known = hasHash ? await kept(root + path) : undefined;
  // A cache on the way may hold what is not this file: then once more, past every cache.
  return known ?? load(hasHash ? 'default' : 'no-cache').catch(() => load('reload'));
}

async function activate(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== current);
  // The version before stays, for tabs that run it.
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
  const news: Kept = { entry };
  for (const client of await self.clients.matchAll()) client.postMessage(news);
}

/** A file of whichever version has it. */
const kept = (url: string): Promise<Response | undefined> => caches.match(url, { ignoreVary: true });

const fileAt = async (request: Request): Promise<Response> => (await kept(request.url)) ?? fetch(request);

async function pageAt(request: Request, path: string): Promise<Response> {
  const tooLate = new Promise<null>((resolve) => {
    setTimeout(resolve, PATIENCE_MS, null);
  });
  const coming = fetch(request);
  const come = await Promise.race([coming, tooLate]).catch(() => null);
  if (come && come.status < 500) return come;
  return (await standIn(path)) ?? coming;
}

async function standIn(path: string): Promise<Response | null> {
  const own = root + standInFor(path, pages);
  const page = await (await caches.open(current)).match(own, { ignoreVary: true });
  if (!page) return null;
  const headers = new Headers(page.headers);
  for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
  return new Response(standingIn(await page.text(), new URL(own).pathname), { headers });
}

async function newest(event: FetchEvent): Promise<Response> {
  const cache = await caches.open(custom);
  try {
    const response = await fetch(event.request);
    if (response.ok) event.waitUntil(cache.put(event.request, response.clone()).catch(() => undefined));
    return response;
  } catch (error) {
    const known = await cache.match(event.request, { ignoreVary: true });
    if (known) return known;
    throw error;
  }
}
