import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A stylesheet of the build: its path below the site's root, and the classes that it styles. */
export interface Stylesheet {
  readonly path: string;
  readonly classes: readonly string[];
}

/** Every stylesheet that the build wrote into `out`. */
export async function stylesheetsIn(out: string): Promise<readonly Stylesheet[]> {
  const files = await readdir(path.join(out, 'assets'));
  return Promise.all(
    files
      .filter((file) => file.endsWith('.css'))
      .map(async (file) => {
        const text = await readFile(path.join(out, 'assets', file), 'utf8');
        const classes = [...text.matchAll(/\.([a-z_][\w-]*)/gi)].map(([, name]) => name ?? '');
        return { path: `assets/${file}`, classes: [...new Set(classes)] };
      }),
  );
}

/**
 * Links to the stylesheets that a prerendered page uses and its shell does not link: those of the parts whose code loads
 * later. Prerendered parts must not wait for that code to look as they do.
 */
export function stylesOf(page: string, stylesheets: readonly Stylesheet[]): string {
  const used = new Set(
    [...page.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names?.split(' ') ?? []),
  );
  return stylesheets
    .filter((sheet) => !page.includes(sheet.path) && sheet.classes.some((name) => used.has(name)))
    .map((sheet) => `<link rel="stylesheet" crossorigin href="./${sheet.path}">`)
    .join('');
}
