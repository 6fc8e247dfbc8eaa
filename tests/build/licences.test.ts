import { expect, it } from 'vitest';
import { licences } from '../../src/build/licences';
import { built, folderOf, pageOf } from './support/site';

it('ships the licences of the project, the font, and the packages in the code', async () => {
  const root = folderOf({
    ...pageOf("import { kite } from 'kite'; console.log(kite);"),
    'node_modules/kite/package.json':
      '{ "name": "kite", "version": "1.0.0", "license": "MIT", "main": "kite.js" }',
    'node_modules/kite/kite.js': "export const kite = 'kite';",
    'node_modules/kite/LICENSE': 'Copyright of the Kite authors',
  });
  const files = await built(root, { plugins: [licences(process.cwd())] });
  expect(files.get('licences/to-scale.txt')).toContain('The To Scale authors');
  expect(files.get('licences/onest.txt')).toContain('SIL OPEN FONT LICENSE');
  expect(files.get('licences/valibot.md')).toContain('MIT');
  expect(files.get('licences/packages.md')).toContain('Copyright of the Kite authors');
});
