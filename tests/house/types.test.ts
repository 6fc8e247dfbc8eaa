import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

// A project of one file that takes over the options of a real one, so that the tree itself is never touched.
mkdirSync('node_modules/.cache', { recursive: true });
const house = mkdtempSync(path.resolve('node_modules/.cache/types-'));
afterAll(() => rmSync(house, { recursive: true }));

/** What the compiler says of a line that stands in a folder of the repository. */
function check(folder: string, line: string): string {
  const project = {
    extends: path.resolve(folder, 'tsconfig.json'),
    include: ['line.ts'],
    compilerOptions: { tsBuildInfoFile: path.join(house, 'info.json') },
  };
  writeFileSync(path.join(house, 'tsconfig.json'), JSON.stringify(project));
  writeFileSync(path.join(house, 'line.ts'), `export const value = ${line};\n`);
  return spawnSync(path.resolve('node_modules/.bin/tsc'), ['--project', house], { encoding: 'utf8' }).stdout;
}

describe('code knows only the world that it runs in', () => {
  it.each([
    ['src/engine', 'process.env'],
    ['src/engine', 'Buffer.alloc(1)'],
    ['src/engine', 'document.title'],
    ['src', 'process.env'],
    ['src', 'Buffer.alloc(1)'],
    ['src/build', 'document.title'],
    ['src/build', 'window.name'],
  ])('in %s there is no %s', (folder, line) => {
    expect(check(folder, line)).toContain(`Cannot find name '${line.split('.')[0] ?? ''}'`);
  });

  it.each([
    ['src/engine', 'Math.PI'],
    ['src', 'document.title'],
    ['src/build', 'process.env'],
  ])('in %s there is %s', (folder, line) => {
    expect(check(folder, line)).toBe('');
  });
});
