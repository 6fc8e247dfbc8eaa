import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const lockfile = readFileSync('package-lock.json', 'utf8');

describe('the lockfile', () => {
  it('holds no address of a registry', () => {
    expect(lockfile).not.toMatch(/"resolved"/);
  });

  it.each(['linux-x64', 'linux-arm64', 'darwin-arm64', 'darwin-x64', 'win32-x64'])(
    'has the native parts of every tool for %s',
    (platform) => {
      for (const tool of ['@oxlint/binding', '@oxfmt/binding', '@rolldown/binding']) {
        expect(lockfile).toContain(`node_modules/${tool}-${platform}`);
      }
    },
  );
});
