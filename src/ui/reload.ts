/** Whether the site itself answers for an address, and not what is kept of it on the device. */
export async function isReachable(href: string): Promise<boolean> {
  try {
    await fetch(href, { method: 'HEAD', cache: 'no-cache' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Loads the page again if the network is back. Within one life of a page, browsers never ask again for a part of its code
 * that once failed; the car and the way to it are in the browser's history, and come back.
 */
export async function reloadIfReachable(): Promise<void> {
  if (await isReachable(location.href)) location.reload();
}
