import { describe, expect, it } from 'vitest';
import { viewOf } from '../../src/app/view';

describe('a view is a path below any base path', () => {
  it.each([
    ['/', '/', ''],
    ['/index.html', '/', ''],
    ['/pairs', '/', 'pairs'],
    ['/pairs/', '/', 'pairs'],
    ['/pairs.html', '/', 'pairs'],
    ['/pairs/index.html', '/', 'pairs'],
    ['/cars/', '/cars/', ''],
    ['/cars/pairs', '/cars/', 'pairs'],
    ['/nowhere', '/', null],
    ['/pairs/more', '/', null],
    ['/scale', '/', 'scale'],
  ])('%s below %s', (path, base, view) => {
    expect(viewOf(path, base)).toBe(view);
  });
});
