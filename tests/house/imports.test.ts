import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

// A copy of the rule with one file at a time, so that the tree itself is never touched.
const house = mkdtempSync(path.resolve('node_modules/.cache-house-'));
cpSync('.oxlintrc.json', path.join(house, '.oxlintrc.json'));
afterAll(() => rmSync(house, { recursive: true, force: true }));

/** What the linter says of a file that holds one import. */
function lint(file: string, imported: string): string {
  const target = path.join(house, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, `import { thing } from '${imported}';\nexport const other = thing;\n`);
  try {
    execFileSync(path.resolve('node_modules/.bin/oxlint'), ['--config', '.oxlintrc.json', file], {
      cwd: house,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return '';
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  } finally {
    rmSync(target);
  }
}

describe('imports go one way', () => {
  it.each([
    ['src/engine/a.ts', '../catalogue/steps', 'src/engine imports nothing but itself'],
    ['src/engine/a.ts', 'react', 'src/engine imports nothing but itself'],
    ['src/engine/a.ts', 'node:fs', 'src/engine imports nothing but itself'],
    ['src/engine/order/a.ts', '../../catalogue/steps', 'src/engine imports nothing but itself'],
    ['src/engine/order/a.ts', 'react', 'src/engine imports nothing but itself'],
    ['src/catalogue/a.ts', '../configuration/range', 'of src it may import the engine'],
    [
      'src/catalogue/jetour/a.ts',
      '../../drawing/side-car',
      'it may import the type of that data, and nothing else',
    ],
    ['src/catalogue/jetour/a.ts', '../../features/pairs/pairs-page', 'of src it may import the engine'],
    ['src/configuration/a.ts', '../features/configure/actions', 'it may import the engine and the catalogue'],
    ['src/configuration/a.ts', '../ui/button', 'it may import the engine and the catalogue'],
    ['src/features/pairs/a.ts', '../../app/app', 'A feature never imports the shell'],
    ['src/features/pairs/a.ts', '../configure/actions', 'A feature never imports another feature'],
    ['src/features/pairs/a.ts', '../newone/x', 'A feature never imports another feature'],
    ['src/features/pairs/a.ts', '../../features/newone/x', 'A feature never imports another feature'],
    ['src/features/pairs/parts/a.ts', '../../newone/x', 'A feature never imports another feature'],
    ['src/features/pairs/a.ts', '../../build/page-styles', 'build and commands run in Node'],
    ['src/drawing/a.ts', '../i18n/format', 'drawing, ui and i18n are leaves'],
    ['src/ui/a.ts', '../configuration/range', 'drawing, ui and i18n are leaves'],
    ['src/i18n/a.ts', '../features/configure/actions', 'drawing, ui and i18n are leaves'],
    ['src/app/opening/a.ts', '../../build/page-styles', 'build and commands run in Node'],
    ['src/app/a.ts', '../commands/load-problem', 'build and commands run in Node'],
    ['src/main.tsx', './build/page-styles', 'build and commands run in Node'],
    ['src/build/a.ts', '../features/pairs/pairs-page', 'Of the page the build knows what src/app gives it'],
    ['src/build/a.ts', '../commands/load-problem', 'The commands stand above the build'],
    ['src/commands/a.ts', '../app/app', 'A command works on the engine'],
  ])('%s may not import %s, and the linter says why', (file, imported, why) => {
    const said = lint(file, imported);
    expect(said).toContain('no-restricted-imports');
    expect(said.replaceAll(/\s+/g, ' ')).toContain(why);
  });

  it.each([
    ['src/engine/a.ts', './diagram'],
    ['src/engine/a.ts', './order/force'],
    ['src/engine/order/a.ts', '../diagram'],
    ['src/catalogue/a.ts', '../engine/index'],
    ['src/configuration/a.ts', '../catalogue/steps'],
    ['src/features/pairs/a.ts', '../../configuration/range'],
    ['src/features/pairs/a.ts', './pair-cell'],
    ['src/features/pairs/a.ts', '../../ui/button'],
    ['src/features/pairs/parts/a.ts', '../pair-cell'],
    ['src/features/pairs/parts/a.ts', '../../../configuration/range'],
    ['src/app/a.ts', '../features/pairs/pairs-page'],
    ['src/build/a.ts', '../app/prerendered'],
    ['src/commands/a.ts', '../catalogue/check/check-catalogue'],
  ])('%s may import %s', (file, imported) => {
    expect(lint(file, imported)).toBe('');
  });
});
