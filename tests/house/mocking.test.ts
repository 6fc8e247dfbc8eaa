import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((file) => path.posix.join('tests', file.replaceAll(path.sep, '/')))
  .filter((file) => /\.test\.tsx?$/.test(file) && !file.startsWith('tests/e2e/'));

/** Whether it, or what of the tests it is helped by, puts something in place of a module. */
function isMocking(file: string): boolean {
  const text = readFileSync(file, 'utf8');
  const helpers = [...text.matchAll(/^(?:import|export)\s[^;']*\sfrom '(\.[^']+)'/gm)]
    .map(([, to = '']) => path.posix.join(path.posix.dirname(file), to))
    .filter((to) => to.startsWith('tests/'))
    .flatMap((to) => [`${to}.ts`, `${to}.tsx`].filter((each) => existsSync(each)));
  return /^vi\.(?:mock|doMock)\(/m.test(text) || helpers.some(isMocking);
}

it('has modules of its own wherever a test puts something in place of one', () => {
  const named = readFileSync('vite.config.ts', 'utf8').match(/tests\/[^'*]+\.test\.tsx?/g);
  expect(named).toEqual(files.filter(isMocking).toSorted());
});
