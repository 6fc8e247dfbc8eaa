import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { afterAll, describe, expect, it } from 'vitest';
import { fileHost } from '../../src/build/file-host';
import { folderOf } from './support/site';

const folder = folderOf(
  {
    'index.html': '<p>first</p>',
    'pairs.html': '<p>pairs</p>',
    'x50/index.html': '<p>x50</p>',
    '404.html': '<p>none</p>',
    'assets/code.js': 'code()',
  },
  afterAll,
);
const server = createServer(fileHost(folder));
await new Promise<void>((resolve) => {
  server.listen(0, resolve);
});
afterAll(() => void server.close());
const bound = server.address();
const site = `http://localhost:${typeof bound === 'object' && bound ? String(bound.port) : ''}`;
const ask = async (path: string, init: RequestInit = {}) =>
  fetch(site + path, { redirect: 'manual', ...init });

describe('a file host', () => {
  it.each([
    ['/', 200, 'first'],
    ['/?model=x50', 200, 'first'],
    ['/pairs', 200, 'pairs'],
    ['/x50/', 200, 'x50'],
    ['/assets/code.js', 200, 'code()'],
    ['/nowhere', 404, 'none'],
    ['/assets/gone.js', 404, 'none'],
    ['/%', 404, 'none'],
    ['/..%2f..%2fpackage.json', 404, 'none'],
  ])('answers %s with %i', async (path, status, text) => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(text);
  });

  it('sends a folder without its slash on to the folder', async () => {
    const response = await ask('/x50');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/x50/');
  });

  it('compresses text for those who can read it', async () => {
    const packed = await ask('/pairs', { headers: { 'Accept-Encoding': 'br' } });
    expect(packed.headers.get('content-encoding')).toBe('br');
    expect(await packed.text()).toBe('<p>pairs</p>');
    expect(
      (await ask('/pairs', { headers: { 'Accept-Encoding': 'identity' } })).headers.has('content-encoding'),
    ).toBe(false);
  });

  it('sends the headers that public/_headers asks of other hosts', async () => {
    let scope = '';
    const asked = readFileSync('public/_headers', 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
        if (!name) scope = line;
        return name && value ? [{ scope, name, value }] : [];
      });
    expect(asked).toHaveLength(3);
    for (const { scope: where, name, value } of asked) {
      const response = await ask(where === '/*' ? '/' : where.replace('*', 'code.js'));
      expect(response.headers.get(name), `${name} of ${where}`).toBe(value);
      const readme = readFileSync('README.md', 'utf8');
      for (const kind of ['nginx', 'caddy'])
        expect(new RegExp(`\`\`\`${kind}\n(.*?)\`\`\``, 's').exec(readme)?.[1], kind).toContain(value);
    }
  });
});
