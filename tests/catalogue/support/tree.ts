import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A copy of the catalogue's source files that a test may edit; gone when the test is over. */
export const copyOfSources = () => {
  // Inside node_modules, so that its packages are found from there.
  const root = mkdtempSync(path.resolve('node_modules/.cache-tree-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const folder of ['catalogue', 'drawing', 'engine']) {
    cpSync(`src/${folder}`, path.join(root, 'src', folder), { recursive: true });
  }
  return {
    root,
    write: (file: string, text: string) => writeFileSync(path.join(root, file), text),
    /** Replaces a text that the file must hold. */
    edit: (file: string, from: string, to: string) => {
      const whole = path.join(root, file);
      const text = readFileSync(whole, 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
      writeFileSync(whole, text.replace(from, to));
    },
  };
};
