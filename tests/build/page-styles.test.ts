import { describe, expect, it } from 'vitest';
import { stylesheetsIn, stylesOf } from '../../src/build/page-styles';
import { folderOf } from './support/site';

const sheets = [
  { path: 'assets/index.css', classes: ['page'] },
  { path: 'assets/pairs.css', classes: ['cell_x1', 'row'] },
  { path: 'assets/scale.css', classes: ['overlay'] },
];
const link = (path: string) => `<link rel="stylesheet" crossorigin href="./${path}">`;

describe('the stylesheets of a prerendered page', () => {
  it('are those whose classes it has, and that it does not link yet', () => {
    const page = `<head>${link('assets/index.css')}</head><p class="page cell_x1">overlay</p>`;
    expect(stylesOf(page, sheets)).toBe(link('assets/pairs.css'));
  });

  it('are not those of a class that only begins the same', () => {
    expect(stylesOf('<p class="rows cell">', sheets)).toBe('');
    expect(stylesOf('<p data-class="row">', sheets)).toBe('');
  });

  it('are found in the build with every class that they style, once', async () => {
    const out = folderOf({
      'assets/a-1.css': '.row:hover,.row>.cell_x1{color:red}@media print{.only-print{width:.5px}}',
      'assets/b-2.css': 'p{color:red}',
      'assets/c.js': 'p.classList',
    });
    expect(await stylesheetsIn(out)).toEqual([
      { path: 'assets/a-1.css', classes: ['row', 'cell_x1', 'only-print'] },
      { path: 'assets/b-2.css', classes: [] },
    ]);
  });
});
