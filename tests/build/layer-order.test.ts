import { expect, it } from 'vitest';
import { layerOrder } from '../../src/build/layer-order';
import { built, folderOf, pageOf } from './support/site';

it('states the order of the layers in front of every stylesheet that is a file, and of nothing else', async () => {
  const root = folderOf({
    ...pageOf("import './first.css'; import('./late.js');"),
    'first.css': '@layer parts { .first { color: red } }',
    'late.js': "import './late.css'; export const late = 1;",
    'late.css': '@layer base { .late { color: red } }',
  });
  const files = [...(await built(root, { plugins: [layerOrder()] }))];
  const styles = files.filter(([name]) => name.endsWith('.css'));
  expect(styles).toHaveLength(2);
  for (const [, text] of styles)
    expect(text).toMatch(/^@layer reset,tokens,base,parts,late;@layer (?:parts|base)/);
  const others = files.filter(([name]) => !name.endsWith('.css'));
  for (const [, text] of others) expect(text).not.toContain('@layer reset');
});
