import { describe, expect, it } from 'vitest';
import { circlesOf, importsIn, importsOf, modulesOfSrc } from '../support/import-graph';

const imports = modulesOfSrc().flatMap(importsOf);

/** What each floor may import of src, besides itself. Whatever is not listed here is a new floor: give it a line. */
const floors: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  drawing: [],
  ui: [],
  i18n: [],
  offline: [],
  catalogue: ['engine', 'drawing, types'],
  configuration: ['engine', 'catalogue'],
  features: ['catalogue', 'configuration', 'drawing', 'ui', 'i18n'],
  app: ['engine', 'catalogue', 'configuration', 'features', 'drawing', 'ui', 'i18n', 'offline, types'],
  build: ['catalogue', 'app', 'offline, types'],
  commands: ['engine', 'catalogue'],
  'main.tsx': ['configuration', 'app', 'ui', 'i18n'],
  'globals.d.ts': [],
};

const floorOf = (file: string) => file.split('/')[1] ?? '';
/** A feature is a house of its own on its floor. */
const homeOf = (file: string) =>
  file
    .split('/')
    .slice(1, floorOf(file) === 'features' ? 3 : 2)
    .join('/');

describe('the imports of src', () => {
  it('have a line here for every floor', () => {
    expect(new Set(modulesOfSrc().map(floorOf))).toEqual(new Set(Object.keys(floors)));
  });

  it('run one way, those of types too, whichever way they are written', () => {
    const against = imports
      .filter(({ from, to }) => to.startsWith('src/') && homeOf(from) !== homeOf(to))
      .filter(({ from, to, isType }) => {
        const allowed = floors[floorOf(from)] ?? [];
        return !allowed.includes(floorOf(to)) && !(isType && allowed.includes(`${floorOf(to)}, types`));
      })
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(against).toEqual([]);
  });

  it('never run in a circle, those of types neither', () => {
    expect(circlesOf(imports)).toEqual([]);
  });
});

describe('the reader of imports', () => {
  it.each([
    ["import { a } from './car';", false, false],
    ["import a, { type B } from './car';", false, false],
    ["import {\n  a,\n  b,\n} from './car';", false, false],
    ["export { a } from './car';", false, false],
    ["export * from './car';", false, false],
    ["import './car';", false, false],
    ["import type { A } from './car';", true, false],
    ["export type {\n  A,\n} from './car';", true, false],
    ["const a = await import('./car');", false, true],
    ["const a = new URL('./car', import.meta.url);", false, true],
  ])('reads %j', (text, isType, isLate) => {
    const [from, to] = ['src/configuration/a.ts', 'src/configuration/car.ts'];
    expect(importsIn(from, text)).toEqual([{ from, to, isType, isLate }]);
  });

  it('does not pass over a file that is not there', () => {
    expect(() => importsIn('src/a.ts', "import './absent';")).toThrow('src/a.ts imports ./absent');
  });

  it('finds circles, however long, and leaves alone what only leads into one', () => {
    const links = (text: string) =>
      text.split(' ').map(([from = '', to = '']) => ({ from, to, isType: false, isLate: false }));
    expect(circlesOf(links('ab bc ca da ce ef'))).toEqual([['a', 'b', 'c']]);
    expect(circlesOf(links('aa bc'))).toEqual([['a']]);
    expect(circlesOf(links('ab ac bd cd'))).toEqual([]);
  });
});
