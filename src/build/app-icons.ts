import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { pngOf } from './png.ts';

/** The sizes that systems ask for. */
const SIZES = [192, 512] as const;

/** Draws public/icon.svg as PNG for what does not take SVG: home screens. */
export const appIcons = (root: string): Plugin => ({
  name: 'app-icons',
  apply: 'build',
  async generateBundle() {
    const svg = await readFile(path.join(root, 'public/icon.svg'), 'utf8');
    for (const size of SIZES)
      this.emitFile({
        type: 'asset',
        fileName: `icon-${String(size)}.png`,
        source: await pngOf(onGround(svg, size)),
      });
  },
  transformIndexHtml: () => [
    { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icon-192.png' }, injectTo: 'head' },
  ],
});

/** With more of its ground around it: systems cut icons to circles and drops. */
function onGround(svg: string, size: number): string {
  const [, ground = ''] = /<rect[^>]*fill="([^"]+)"/.exec(svg) ?? [];
  const inner = svg.replace(/^<svg[^>]*>/, '').replace('</svg>', '');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 40 40" width="${String(size)}" height="${String(size)}">
    <rect x="-4" y="-4" width="40" height="40" fill="${ground}"/>${inner}</svg>`;
}
