import { expect, it } from 'vitest';
import { pageCode } from '../../src/build/page-code';

const chunk = (module: string, fileName: string, imports: readonly string[] = []) => ({
  facadeModuleId: `/src${module}`,
  fileName,
  imports: [...imports],
  isEntry: fileName === 'index.js',
});
const codeOf = pageCode([
  chunk('/main.tsx', 'index.js'),
  chunk('/shared', 'shared.js', ['index.js']),
  chunk('/drawing', 'drawing.js', ['index.js']),
  chunk('/i18n/languages/en.ts', 'en.js'),
  chunk('/i18n/languages/en.ts?late', 'late.js'),
  chunk('/features/find/find-page.tsx', 'find.js', ['shared.js', 'index.js']),
  chunk('/features/configure/link-notices.tsx', 'notices.js', ['shared.js']),
  chunk('/features/configure/key-figure-list.tsx', 'figures.js', ['drawing.js']),
]);
const page = { language: 'en', place: null, path: '' };

it('a page of the first view names its words, and what only a query asks for apart', () => {
  expect(codeOf({ ...page, view: 'configure' })).toEqual({
    always: ['en.js'],
    forQuery: ['late.js', 'notices.js', 'shared.js', 'figures.js', 'drawing.js'],
  });
});

it('a page of another view names its code with all that this imports, but for what every page begins with', () => {
  expect(codeOf({ ...page, view: 'find' })).toEqual({
    always: ['en.js', 'find.js', 'shared.js', 'late.js'],
    forQuery: ['notices.js', 'figures.js', 'drawing.js'],
  });
});
