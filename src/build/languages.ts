import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/**
 * Tells the code which languages there are, without their words: one for each file of `src/i18n/languages`, as LANGUAGES.
 * The script before the first paint needs to know them, and must not carry what they say.
 */
export function languages(root: string): Plugin {
  const files = readdirSync(path.join(root, 'src/i18n/languages'));
  const ids = files.map((file) => path.basename(file, '.ts')).toSorted();
  return { name: 'languages', config: () => ({ define: { LANGUAGES: JSON.stringify(ids) } }) };
}
