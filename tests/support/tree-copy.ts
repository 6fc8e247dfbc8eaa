import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** A copy of the sources that a test may change, compile and run. */
export interface TreeCopy {
  /** Puts a text in after one that the file holds. */
  readonly add: (file: string, after: string, text: string) => void;
  readonly write: (file: string, text: string) => void;
  /** What the compiler says of a project of the copy: an error a line. */
  readonly errorsIn: (project: string) => readonly string[];
  /** What a file of the copy exports, bundled as the page is. */
  readonly load: <Module>(file: string) => Promise<Module>;
  readonly remove: () => void;
}

const SHIPPED = path.join('src', 'catalogue', 'jetour');

/** Copies the sources, with the small catalogue for the shipped one, to where packages are found and nothing else looks. */
export function copyOfTree(): TreeCopy {
  mkdirSync('node_modules/.cache', { recursive: true });
  const root = mkdtempSync(path.resolve('node_modules/.cache/tree-'));
  for (const part of ['src', 'tests/support/small-catalogue', '.tsconfig.base.json'])
    cpSync(part, path.join(root, part), { recursive: true, filter: (file) => file !== SHIPPED });
  mkdirSync(path.join(root, SHIPPED));
  const write = (file: string, text: string) => writeFileSync(path.join(root, file), text);
  const small = '../../../tests/support/small-catalogue/catalogue';
  for (const part of ['core', 'details']) {
    const name = part.replace(/^./, (first) => first.toUpperCase());
    write(path.join(SHIPPED, `${part}.ts`), `export { small${name} as jetour${name} } from '${small}';\n`);
  }
  return {
    write,
    add(file, after, text) {
      const whole = readFileSync(path.join(root, file), 'utf8');
      if (!whole.includes(after)) throw new Error(`${file} does not hold ${after}`);
      write(
        file,
        whole.replace(after, () => after + text),
      );
    },
    errorsIn(project) {
      const compiler = path.resolve('node_modules/.bin/tsc');
      const { stdout } = spawnSync(compiler, ['--project', path.join(root, project)], {
        cwd: root,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      });
      // What a line adds to the one before is indented.
      return stdout
        .trim()
        .replaceAll(/\r?\n +/g, ' ')
        .split(/\r?\n/)
        .filter(Boolean);
    },
    async load<Module>(file: string) {
      const outDir = path.join(root, 'built');
      await build({
        root,
        configFile: false,
        logLevel: 'error',
        define: {
          BUILT_ON: JSON.stringify('2026-01-30'),
          LANGUAGES: JSON.stringify(['en', 'ru']),
          SITE_LANGUAGES: JSON.stringify(['ru', 'en']),
          CATALOGUE_FILES: JSON.stringify({ drawings: {} }),
        },
        build: {
          ssr: file,
          outDir,
          target: 'node20',
          rollupOptions: { output: { entryFileNames: 'program.mjs' } },
        },
      });
      const module: Module = await import(pathToFileURL(path.join(outDir, 'program.mjs')).href);
      return module;
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}
