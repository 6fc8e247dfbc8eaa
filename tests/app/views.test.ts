import { describe, expect, it } from 'vitest';
import { viewAt, viewOf, views } from '../../src/app/views';

describe('a view is a path below any base path', () => {
  it.each([
    ['/', '/', 'configure'],
    ['/index.html', '/', 'configure'],
    ['/pairs', '/', 'pairs'],
    ['/pairs/', '/', 'pairs'],
    ['/pairs.html', '/', 'pairs'],
    ['/pairs/index.html', '/', 'pairs'],
    ['/cars/', '/cars/', 'configure'],
    ['/cars/pairs', '/cars/', 'pairs'],
    ['/nowhere', '/', undefined],
    ['/pairs/more', '/', undefined],
    ['/scale', '/', 'scale'],
  ])('%s below %s', (path, base, id) => {
    expect(viewAt(path, base)?.id).toBe(id);
  });
});

describe('the views', () => {
  it('have ids and paths of their own', () => {
    expect(new Set(views.map(({ id }) => id)).size).toBe(views.length);
    expect(new Set(views.map(({ path }) => path)).size).toBe(views.length);
  });

  it('are found by their ids, and a link to one that is not there does not pass unnoticed', () => {
    for (const view of views) expect(viewOf(view.id)).toBe(view);
    expect(() => viewOf('')).toThrow('there is no view ""');
  });
});
