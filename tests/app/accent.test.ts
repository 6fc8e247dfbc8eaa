import { expect, it } from 'vitest';
import { accentRule } from '../../src/app/accent';

it('a site’s colour stands in its pages in the shades of both themes, and nothing where it has none', () => {
  expect(accentRule('#0b5d6b')).toBe(
    ':root{--accent:#0b5d6b;--accent-on-dark:rgb(157 190 196);--accent-wash:rgb(226 236 237)}',
  );
  expect(accentRule(undefined)).toBe('');
});
