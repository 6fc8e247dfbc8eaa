import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCatalogue } from '../../src/catalogue/check/check-catalogue';
import { idsOf } from './support/ids';
import { recombine } from './support/recombine';
import { copyOfSources } from './support/tree';

/** The code blocks of the README that begin with the path of a file: each is a file, or what changes in one. */
const steps = [
  ...readFileSync('README.md', 'utf8').matchAll(/^ *```(ts|diff)\n([\s\S]*?)^ *```$/gmu),
].flatMap(([, kind = '', block = '']) => {
  const lines = block.split('\n').map((line) => line.replace(/^ {3}/u, ''));
  const file = /^\/\/ (\S+)$/u.exec(lines[0] ?? '')?.[1];
  return file === undefined ? [] : [{ kind, file, lines: lines.slice(1) }];
});

/** A copy of the catalogue to which the README's steps were done. */
const followed = () => {
  const tree = copyOfSources();
  for (const { kind, file, lines } of steps) {
    if (kind === 'ts') tree.write(file, lines.join('\n'));
    else tree.patch(file, lines);
  }
  return tree;
};

describe('"Add a model" in the README, followed to the letter', () => {
  it('is a model file, a details file and four lists', () => {
    expect(steps.map(({ file }) => file)).toEqual([
      'src/catalogue/jetour/x50/model.ts',
      'src/catalogue/jetour/x50/details.ts',
      'src/catalogue/jetour/core.ts',
      'src/catalogue/jetour/details.ts',
      'src/catalogue/jetour/car-codes.ts',
      'tests/catalogue/ids.json',
    ]);
  });

  it('passes the check, with the model in the catalogue', async () => {
    const { core, details } = await followed().checkedTexts();
    expect(core).toContain('"id":"x50-elite"');
    expect(details).toContain('"model":"x50"');
  });

  it('passes the compiler', () => {
    const { root, write } = followed();
    write(
      'tsconfig.json',
      JSON.stringify({ extends: path.resolve('.tsconfig.base.json'), include: ['src/catalogue/jetour/x50'] }),
    );
    const compiled = spawnSync(path.resolve('node_modules/.bin/tsc'), ['--project', root, '--noEmit'], {
      encoding: 'utf8',
    });
    expect(compiled.stdout).toBe('');
    expect(compiled.status).toBe(0);
  });

  it('writes down exactly the ids that are new', async () => {
    const { read, checkedTexts } = followed();
    const checked = checkCatalogue(recombine(await checkedTexts()));
    expect(checked.ok && idsOf(checked.catalogue)).toEqual(JSON.parse(read('tests/catalogue/ids.json')));
  });
});
