import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

// The size that networks show link previews at, and the light theme's paper.
const WIDTH = 1200;
const HEIGHT = 630;
const PAPER = '#f6f3ec';

let ready: Promise<void> | undefined;
const start = () =>
  (ready ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then(
    initWasm,
  ));

/**
 * The picture of a drawing for link previews, as PNG. Neither a browser nor a system library is needed for it.
 * @param markup one drawing as the page renders it
 * @param out the folder of the build, for the drawing's styles
 */
export async function sharePicture(markup: string, out: string): Promise<Uint8Array> {
  await start();
  const drawing = /<svg\b[^>]*viewBox="([^"]+)"[^>]*>(.*)<\/svg>/s.exec(markup);
  const [, viewBox = '0 0 1 1', inner = ''] = drawing ?? [];
  const [, , width = 1] = viewBox.split(' ').map(Number);
  const style = await plainStyles(out, width / WIDTH);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <rect width="100%" height="100%" fill="${PAPER}"/>
    <svg viewBox="${viewBox}" width="${WIDTH}" height="${HEIGHT}"><style>${style}</style>${inner}</svg></svg>`;
  return new Resvg(svg).render().asPng();
}

/** The drawing's styles as far as a still picture needs them: classes with plain values, lines as wide as on a page. */
async function plainStyles(out: string, unitsPerPixel: number): Promise<string> {
  const assets = path.join(out, 'assets');
  const file = (await readdir(assets)).find((name) => /^car-drawing-.*\.css$/.test(name));
  const css = file ? await readFile(path.join(assets, file), 'utf8') : '';
  // Conditional blocks are for screens and printers; their rules are one level deep.
  const rules = css
    .replaceAll(/@[^{;]+\{(?:[^{}]*\{[^{}]*\})*\}|@[^;{]+;/g, '')
    .matchAll(/([^{}]+)\{([^{}]*)\}/g);
  return [...rules]
    .filter(([, selector = '']) => /^[.\w\s,>-]+$/.test(selector))
    .map(([, selector = '', body = '']) => `${selector}{${pixels(colours(body), unitsPerPixel)}}`)
    .join('');
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
