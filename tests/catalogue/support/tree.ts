import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { onTestFinished } from 'vitest';

type Checked = typeof import('../../../src/catalogue/checked');

/** A copy of the catalogue's source files that a test may edit; gone when the test is over. */
export const copyOfSources = () => {
  // Inside node_modules, so that its packages are found from there.
  const root = mkdtempSync(path.resolve('node_modules/.cache-tree-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const folder of ['catalogue', 'drawing', 'engine']) {
    cpSync(`src/${folder}`, path.join(root, 'src', folder), { recursive: true });
  }
  mkdirSync(path.join(root, 'tests/catalogue'), { recursive: true });
  cpSync('tests/catalogue/ids.json', path.join(root, 'tests/catalogue/ids.json'));

  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
  const write = (file: string, text: string) => {
    const whole = path.join(root, file);
    mkdirSync(path.dirname(whole), { recursive: true });
    writeFileSync(whole, text);
  };
  /** Replaces a text that the file must hold. */
  const edit = (file: string, from: string, to: string) => {
    const text = read(file);
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    write(
      file,
      text.replace(from, () => to),
    );
  };
  return {
    root,
    read,
    write,
    edit,
    /** Does what a diff says: a line to take away becomes the lines to add after it; others go to the top. */
    patch: (file: string, lines: readonly string[]) => {
      const gone = lines.filter((line) => line.startsWith('-'));
      // Somebody who followed it for real has it already.
      if (!gone.some((line) => read(file).includes(`${line.slice(1)}\n`))) return;
      let added = '';
      for (const line of lines.toReversed()) {
        if (line.startsWith('+')) added = `${line.slice(1)}\n${added}`;
        if (!line.startsWith('-')) continue;
        edit(file, `${line.slice(1)}\n`, added);
        added = '';
      }
      write(file, added + read(file));
    },
    /** Runs the check of the shipped catalogue on the copy. @throws Error with what is wrong */
    checkedTexts: async () => {
      const file = path.join(root, 'src/catalogue/checked.ts');
      const { module } = await runnerImport<Checked>(file, { configFile: false, root });
      return module.checkedTexts();
    },
  };
};
