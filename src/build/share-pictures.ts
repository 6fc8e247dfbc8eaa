import { pngOf } from './png.ts';

// The size that networks show link previews at, and the light theme's paper.
const WIDTH = 1200;
const HEIGHT = 630;
const PAPER = '#f6f3ec';

/**
 * The picture of a drawing for link previews, as PNG.
 * @param markup one drawing as the page renders it
 * @param css the styles of the site, the drawing's among them
 */
export async function sharePicture(markup: string, css: string): Promise<Uint8Array> {
  const drawing = /<svg\b[^>]*viewBox="([^"]+)"[^>]*>(.*)<\/svg>/s.exec(markup);
  const [, viewBox = '0 0 1 1', inner = ''] = drawing ?? [];
  const [, , width = 1] = viewBox.split(' ').map(Number);
  const style = plainStyles(css, width / WIDTH);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <rect width="100%" height="100%" fill="${PAPER}"/>
    <svg viewBox="${viewBox}" width="${WIDTH}" height="${HEIGHT}"><style>${style}</style>${inner}</svg></svg>`;
  return pngOf(svg);
}

/** The drawing's styles as far as a still picture needs them: classes with plain values, lines as wide as on a page. */
const plainStyles = (css: string, unitsPerPixel: number): string =>
  outermostRules(css)
    .filter(([selector]) => /^[.\w\s,>-]+$/.test(selector))
    .map(([selector, body]) => `${selector}{${pixels(colours(body), unitsPerPixel)}}`)
    .join('');

/** The rules of a stylesheet that hold always: those in a block of their own are for some screens, or for the page around. */
function outermostRules(css: string): (readonly [selector: string, body: string])[] {
  const rules: (readonly [string, string])[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (const { 0: mark, index } of css.matchAll(/[{};]/g)) {
    if (mark === '{') {
      if (depth === 0) open = index;
      depth += 1;
    } else if (mark === '}') {
      depth -= 1;
      if (depth === 0) rules.push([css.slice(start, open), css.slice(open + 1, index)]);
    }
    if (depth === 0) start = index + 1;
  }
  return rules;
}

const colours = (body: string) =>
  body.replaceAll(/var\(--line\)/g, 'var(--ink,#1b2230)').replaceAll(/var\(--[\w-]+,\s*([^()]+)\)/g, '$1');

const pixels = (body: string, unitsPerPixel: number) =>
  body.includes('non-scaling-stroke')
    ? body.replaceAll(
        /stroke-width:\s*([\d.]+)px/g,
        (_, width) => `stroke-width:${Number(width) * unitsPerPixel}px`,
      )
    : body;
