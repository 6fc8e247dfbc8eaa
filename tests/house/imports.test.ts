import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const refused = [
  ['src/engine/a.ts', '../catalogue/steps', 'src/engine imports nothing but itself'],
  ['src/engine/a.ts', 'react', 'src/engine imports nothing but itself'],
  ['src/engine/a.ts', 'node:fs', 'src/engine imports nothing but itself'],
  ['src/engine/order/a.ts', '../../catalogue/steps', 'src/engine imports nothing but itself'],
  ['src/engine/order/a.ts', 'react', 'src/engine imports nothing but itself'],
  ['src/catalogue/a.ts', '../configuration/model-range', 'of src it may import the engine'],
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
  ['src/ui/a.ts', '../configuration/model-range', 'drawing, ui and i18n are leaves'],
  ['src/i18n/a.ts', '../features/configure/actions', 'drawing, ui and i18n are leaves'],
  ['src/app/opening/a.ts', '../../build/page-styles', 'build and commands run in Node'],
  ['src/app/a.ts', '../commands/load-problem', 'build and commands run in Node'],
  ['src/main.tsx', './build/page-styles', 'build and commands run in Node'],
  ['src/build/a.ts', '../features/pairs/pairs-page', 'Of the page the build knows what src/app gives it'],
  ['src/build/a.ts', '../commands/load-problem', 'The commands stand above the build'],
  ['src/commands/a.ts', '../app/app', 'A command works on the engine'],
] as const;

const allowed = [
  ['src/engine/a.ts', './diagram'],
  ['src/engine/a.ts', './order/force'],
  ['src/engine/order/a.ts', '../diagram'],
  ['src/catalogue/a.ts', '../engine/index'],
  ['src/configuration/a.ts', '../catalogue/steps'],
  ['src/features/pairs/a.ts', '../../configuration/model-range'],
  ['src/features/pairs/a.ts', './pair-cell'],
  ['src/features/pairs/a.ts', '../../ui/button'],
  ['src/features/pairs/parts/a.ts', '../pair-cell'],
  ['src/features/pairs/parts/a.ts', '../../../configuration/model-range'],
  ['src/app/a.ts', '../features/pairs/pairs-page'],
  ['src/build/a.ts', '../app/prerendered'],
  ['src/commands/a.ts', '../catalogue/check/check-catalogue'],
] as const;

interface Report {
  readonly diagnostics: readonly {
    readonly filename: string;
    readonly code: string;
    readonly help?: string;
  }[];
}

const said = lint([...refused, ...allowed]);

/** What the linter says of each file, when it holds that import alone: all in one run, on a copy of the rules. */
function lint(cases: readonly (readonly [file: string, imported: string, ...rest: unknown[]])[]) {
  const house = mkdtempSync(path.resolve('node_modules/.cache-house-'));
  try {
    cpSync('.oxlintrc.json', path.join(house, '.oxlintrc.json'));
    const names = cases.map(([file, imported], index) => {
      // Files of one folder need names of their own; a rule looks at folders, and at the whole name outside of them.
      const name = file.replace(/\/a\.ts$/, `/a${String(index)}.ts`);
      const target = path.join(house, name);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, `import { thing } from '${imported}';\nexport const other = thing;\n`);
      return name;
    });
    const linter = path.resolve('node_modules/.bin/oxlint');
    const options = ['--config', '.oxlintrc.json', '--format', 'json', ...names];
    const { stdout } = spawnSync(linter, options, {
      cwd: house,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const { diagnostics }: Report = JSON.parse(stdout);
    const keys = cases.map(([file, imported]) => `${file} ${imported}`);
    return new Map(
      keys.map((key, index) => [key, diagnostics.filter(({ filename }) => filename === names[index])]),
    );
  } finally {
    rmSync(house, { recursive: true });
  }
}

describe('imports go one way', () => {
  it.each(refused)('%s may not import %s, and the linter says why', (file, imported, why) => {
    expect(said.get(`${file} ${imported}`)).toEqual([
      expect.objectContaining({
        code: 'eslint(no-restricted-imports)',
        help: expect.stringContaining(why),
      }),
    ]);
  });

  it.each(allowed)('%s may import %s', (file, imported) => {
    expect(said.get(`${file} ${imported}`)).toEqual([]);
  });
});
