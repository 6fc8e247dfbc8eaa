import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const imports = /^(?:import|export) (?!type )[^;]*?from '([^']+)'/gmu;

/** Every module that loads with a file: its imports and theirs. What is imported for its types alone does not load. */
const loadedWith = (file: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(imports)) {
    if (specifier.startsWith('.')) loadedWith(path.join(path.dirname(file), `${specifier}.ts`), seen);
    else seen.add(specifier);
  }
  return seen;
};

describe('the first load', () => {
  it('has the core of the catalogue without its details, its checks or valibot', () => {
    const core = 'src/catalogue/jetour/core.ts';
    expect(existsSync(core)).toBe(true);
    const loaded = [...loadedWith(core)];
    expect(loaded).toContain('src/catalogue/jetour/dashing/prices.ts');
    expect(loaded.filter((file) => !file.startsWith('src/'))).toEqual([]);
    const late =
      /\/(?:check|sources)\/|\/(?:details|equipment|equipment-sheet|headline-prices|sources|catalogue)\.ts$|\/schema\/(?!specs)/u;
    expect(loaded.filter((file) => late.test(file))).toEqual([]);
  });
});
