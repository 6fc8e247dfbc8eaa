import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { copyOfJetour, put } from '../catalogue/support/copy';

const folder = mkdtempSync(path.join(tmpdir(), 'catalogue-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...files: readonly string[]) => {
  const program = ['src/commands/run-typescript.mjs', 'src/commands/check-catalogue.ts', ...files];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8' });
  return { status, stdout, stderr };
};

const fileOf = (name: string, contents: string) => {
  const file = path.join(folder, name);
  writeFileSync(file, contents);
  return file;
};

describe('npm run check:catalogue', () => {
  it('prints what the shipped catalogue holds, and that it is sound', () => {
    const { status, stdout, stderr } = run();
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^models +\d+\noffers +\d+\ncars +\d+\nprice lists +\d+\nsources +\d+\nfigures, confirmed +\d+\n/,
    );
    expect(stdout).toMatch(/\n\d{4,} checks passed\n$/);
    expect(status).toBe(0);
  });

  it('checks a file of one’s own', () => {
    expect(run(fileOf('sound.json', JSON.stringify(copyOfJetour())))).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  it('names each problem of a file by its path, and fails', () => {
    const broken = put(put(copyOfJetour(), 'models.0.offers.3.gearbox', '7at'), 'sources.0.id', 'other');
    const { status, stderr } = run(fileOf('broken.json', JSON.stringify(broken)));
    expect(status).toBe(1);
    expect(stderr).toContain('models.dashing.offers[3].gearbox: unknown id "7at"\n');
    expect(stderr).toMatch(/\n\d+ of \d+ checks failed\n$/);
  });

  it('says so when a file is no JSON, or none at all', () => {
    expect(run(fileOf('no.json', '{'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('no.json: SyntaxError'),
    });
    expect(run(path.join(folder, 'absent.json'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('ENOENT'),
    });
  });
});
