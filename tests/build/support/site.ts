import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type InlineConfig } from 'vite';
import { onTestFinished } from 'vitest';

type Files = Readonly<Record<string, string>>;

/**
 * Writes a small site of its own, and takes it away after the test, or after all tests of the file: `afterAll`.
 *
 * @returns its folder
 */
export function folderOf(files: Files, after: (tidy: () => void) => void = onTestFinished): string {
  const cache = path.resolve('node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const root = mkdtempSync(path.join(cache, 'site-'));
  after(() => rmSync(root, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return root;
}

/** Builds a site with the plugins under test. @returns the text of each file that was built, by its path */
export async function built(root: string, config: InlineConfig): Promise<ReadonlyMap<string, string>> {
  await build({ root, base: './', configFile: false, logLevel: 'error', ...config });
  const dist = path.join(root, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(dist, file).replaceAll(path.sep, '/'), readFileSync(file, 'utf8')];
    }),
  );
}

/** A page that loads one script. */
export const pageOf = (script: string): Files => ({
  'index.html':
    '<!doctype html><html><head></head><body><script type="module" src="/main.js"></script></body></html>',
  'main.js': script,
});
