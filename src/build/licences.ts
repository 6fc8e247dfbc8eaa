import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** What Vite's own list of packages, `build.license`, leaves out: this project, the font, and what only the worker has. */
const FILES = {
  'to-scale.txt': 'LICENSE',
  'onest.txt': 'src/ui/fonts/OFL.txt',
  'valibot.md': 'node_modules/valibot/LICENSE.md',
} as const;

/** Ships the licences of all that is shipped. */
export const licences = (root: string): Plugin => ({
  name: 'licences',
  apply: 'build',
  config: () => ({ build: { license: { fileName: 'licences/packages.md' } } }),
  generateBundle() {
    for (const [name, file] of Object.entries(FILES))
      this.emitFile({
        type: 'asset',
        fileName: `licences/${name}`,
        source: readFileSync(path.join(root, file)),
      });
  },
});
