import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const lines = [
  ['src/engine', 'Math.PI', true],
  ['src/engine', 'process.env', false],
  ['src/engine', 'Buffer.alloc(1)', false],
  ['src/engine', 'document.title', false],
  ['src', 'document.title', true],
  ['src', 'process.env', false],
  ['src', 'Buffer.alloc(1)', false],
  ['src/build', 'process.env', true],
  ['src/build', 'document.title', false],
  ['src/build', 'window.name', false],
  ['src/offline', 'caches.keys', true],
  ['src/offline', 'document.title', false],
  ['src/offline', 'process.env', false],
] as const;

const folders = [...new Set(lines.map(([folder]) => folder))];
const said = new Map(folders.map((folder) => [folder, check(folder)]));

/** What the compiler says of these lines, in a project that takes over the options of a real one: the tree is never touched. */
function check(folder: string): string {
  mkdirSync('node_modules/.cache', { recursive: true });
  const house = mkdtempSync(path.resolve('node_modules/.cache/types-'));
  try {
    const own = lines.filter(([each]) => each === folder);
    const code = own.map(([, line], index) => `export const value${String(index)} = ${line};\n`);
    writeFileSync(path.join(house, 'lines.ts'), code.join(''));
    const options = { tsBuildInfoFile: path.join(house, 'info.json') };
    const project = {
      extends: path.resolve(folder, 'tsconfig.json'),
      include: ['lines.ts'],
      compilerOptions: options,
    };
    writeFileSync(path.join(house, 'tsconfig.json'), JSON.stringify(project));
    const compiler = path.resolve('node_modules/.bin/tsc');
    const { stdout } = spawnSync(compiler, ['--project', house], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    return stdout;
  } finally {
    rmSync(house, { recursive: true });
  }
}

describe('code knows only the world that it runs in', () => {
  it.each(lines)('in %s, %s is known: %s', (folder, line, isKnown) => {
    const unknown = `Cannot find name '${line.replace(/\..*/u, '')}'`;
    expect(said.get(folder)?.includes(unknown)).toBe(!isKnown);
  });

  it.each(folders)('in %s the compiler says nothing else', (folder) => {
    const errors = (said.get(folder) ?? '').split('\n').filter((line) => line.includes('error'));
    expect(errors).toHaveLength(lines.filter(([each, , isKnown]) => each === folder && !isKnown).length);
  });
});
