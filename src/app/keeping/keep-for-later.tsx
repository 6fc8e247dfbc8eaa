import { useEffect, useState, type ComponentType } from 'react';

/** How long the network is left in peace, so that nothing that is kept for later delays what is wanted now. */
const PEACE_MS = 3000;

/** Keeps the site on the device, once all of the page has come: see version-notice.tsx. */
export function KeepForLater() {
  const [Notice, setNotice] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (import.meta.env.DEV || !('serviceWorker' in navigator)) return undefined;
    let timer = 0;
    const look = () => {
      const hasCome = document.readyState === 'complete' && 'settled' in document.documentElement.dataset;
      if (!hasCome) return wait();
      // Who cannot have it does without.
      import('./version-notice').then(
        ({ VersionNotice }) => setNotice(() => VersionNotice),
        () => undefined,
      );
    };
    const wait = () => {
      timer = window.setTimeout(look, PEACE_MS);
    };
    wait();
    return () => clearTimeout(timer);
  }, []);
  return Notice && <Notice />;
}
