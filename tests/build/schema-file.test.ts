import { createServer } from 'vite';
import { expect, it, onTestFinished } from 'vitest';
import { schemaFile } from '../../src/build/schema-file';
import { built, folderOf, pageOf } from './support/site';

const plugins = () => [schemaFile(process.cwd())];

it('lies beside the built page, for editors', async () => {
  const files = await built(folderOf(pageOf('')), { plugins: plugins() });
  const schema = JSON.parse(files.get('catalogue.schema.json') ?? '');
  expect(schema).toMatchObject({ type: 'object', properties: { models: { type: 'array' } } });
});

it('is served to an editor of any origin while somebody works on the page', async () => {
  const server = await createServer({
    root: folderOf(pageOf('')),
    configFile: false,
    logLevel: 'error',
    server: { port: 0, ws: false },
    optimizeDeps: { noDiscovery: true },
    plugins: plugins(),
  });
  onTestFinished(() => server.close());
  await server.listen();
  const [base = ''] = server.resolvedUrls?.local ?? [];
  const response = await fetch(`${base}catalogue.schema.json`, {
    headers: { origin: 'https://editor.example' },
  });
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(await response.json()).toMatchObject({ properties: { models: { type: 'array' } } });
});
