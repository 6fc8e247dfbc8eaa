import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';
import { describe, expect, it } from 'vitest';
import { withoutParts } from '../../../src/build/react/without-parts';

const client = readFileSync('node_modules/react-dom/cjs/react-dom-client.production.js', 'utf8');

describe('what the page leaves out of React', () => {
  it('is there to be left out, and is more than a quarter of it', () => {
    const sizeOf = (code: string) => minifySync('react.js', code, { module: true }).code.length;
    expect(sizeOf(withoutParts(client))).toBeLessThan(sizeOf(client) * 0.75);
  });

  it('is looked at anew when there is another React', () => {
    expect(() =>
      withoutParts(client.replace(/exports\.version = "[^"]*"/, 'exports.version = "19.4.0"')),
    ).toThrow('look again');
  });

  it.each([
    ['function startViewTransition(', 'function startTransitionOfViews(', 'no function startViewTransition'],
    ['FragmentInstance.prototype.', 'FragmentHandle.prototype.', 'nothing to FragmentInstance.prototype.'],
    [/(?<=case |\b)31(?=:| [!=]== \w+\.tag)/g, '32', 'no fibers of kind 31'],
  ])('is missed when React calls it by another name: %s', (name, other, said) => {
    expect(() => withoutParts(client.replaceAll(name, other))).toThrow(said);
  });
});
