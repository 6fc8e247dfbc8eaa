import { describe, expect, it } from 'vitest';
import { viewOf, views } from '../../src/app/views';

describe('the views', () => {
  it('have ids and paths of their own, and one of them has pages for cars', () => {
    expect(new Set(views.map(({ id }) => id)).size).toBe(views.length);
    expect(new Set(views.map(({ path }) => path)).size).toBe(views.length);
    expect(views.filter(({ hasPlaces }) => hasPlaces)).toHaveLength(1);
  });

  it('are found by their ids, and a link to one that is not there does not pass unnoticed', () => {
    for (const view of views) expect(viewOf(view.id)).toBe(view);
    expect(() => viewOf('')).toThrow('there is no view ""');
  });
});
