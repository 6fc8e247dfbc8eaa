import { useEffect } from 'react';

/** Shares of white in the accent of the dark theme, and in what lies under what is chosen. */
const [ON_DARK, WASH] = [0.6, 0.88];

/** A colour as #rrggbb with so much white in it. */
function whitened(hex: string, white: number): string {
  const parts = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16);
    return Math.round(part + (255 - part) * white);
  });
  return `rgb(${parts.join(' ')})`;
}

/** Shows the site's own colour in place of the page's, as its tokens name it. */
export function useAccent(accent: string | undefined): void {
  useEffect(() => {
    if (accent === undefined) return;
    const { style } = document.documentElement;
    style.setProperty('--accent', accent);
    style.setProperty('--accent-on-dark', whitened(accent, ON_DARK));
    style.setProperty('--accent-wash', whitened(accent, WASH));
  }, [accent]);
}
