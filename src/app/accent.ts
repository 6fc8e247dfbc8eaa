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

/** The site's own colour in place of the page's, as its tokens name it. */
const tokensOf = (accent: string) =>
  [
    ['--accent', accent],
    ['--accent-on-dark', whitened(accent, ON_DARK)],
    ['--accent-wash', whitened(accent, WASH)],
  ] as const;

/** The same for the styles that a prerendered page has before any script; '' where the site has no colour of its own. */
export const accentRule = (accent: string | undefined): string =>
  accent === undefined
    ? ''
    : `:root{${tokensOf(accent)
        .map(([name, value]) => `${name}:${value}`)
        .join(';')}}`;

/** Shows the site's own colour. */
export function useAccent(accent: string | undefined): void {
  useEffect(() => {
    if (accent === undefined) return;
    for (const [name, value] of tokensOf(accent)) document.documentElement.style.setProperty(name, value);
  }, [accent]);
}
