import { createServer } from 'vite';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { checksum } from '../../src/app/checksum';
import { catalogueFiles } from '../../src/build/catalogue-files';
import { built, folderOf, pageOf } from './support/site';

const CHECKED = 'src/catalogue/checked.ts';
const texts = {
  languages: ['ru', 'en'],
  name: 'jetour',
  core: '{"models":[]}',
  details: '{"sources":[]}',
  views: '{"x50":{"rear":{}}}',
  drawings: { x50: '{"points":{}}' },
};
/** Each served file, by the part that its name has. */
const parts = {
  core: texts.core,
  details: texts.details,
  views: texts.views,
  'x50-drawing': texts.drawings.x50,
};
const site = (code: string) => folderOf({ ...pageOf('console.log(CATALOGUE_FILES);'), [CHECKED]: code });
const sound = (served: object) => `export const checkedTexts = () => (${JSON.stringify(served)});`;
const nameOf = (files: ReadonlyMap<string, string>, part: string) =>
  [...files.keys()].find((name) => name.startsWith(`assets/jetour-${part}-`)) ?? '';

describe('the files of the catalogue', () => {
  it('lie beside the scripts, which know where and how to tell that they are whole', async () => {
    const root = site(sound(texts));
    const files = await built(root, { plugins: [await catalogueFiles(root)] });
    const script = [...files].find(([name]) => name.endsWith('.js'))?.[1] ?? '';
    for (const [part, text] of Object.entries(parts)) {
      const name = nameOf(files, part);
      expect(files.get(name)).toBe(text);
      expect(script).toContain(name);
      expect(script).toContain(String(checksum(text)));
    }
  });

  it('have another name once they hold something else, so that no cache gives out old ones', async () => {
    const [before, after] = [site(sound(texts)), site(sound({ ...texts, core: '{"models":[1]}' }))];
    const [old, fresh] = [
      await built(before, { plugins: [await catalogueFiles(before)] }),
      await built(after, { plugins: [await catalogueFiles(after)] }),
    ];
    expect(nameOf(fresh, 'core')).not.toBe(nameOf(old, 'core'));
    expect(nameOf(fresh, 'details')).toBe(nameOf(old, 'details'));
  });

  it('are asked for with the page as far as it shows them first', async () => {
    const root = site(sound(texts));
    const files = await built(root, { plugins: [await catalogueFiles(root)] });
    const page = files.get('index.html') ?? '';
    expect(page).toContain(
      `<link rel="preload" as="fetch" crossorigin="" href="./${nameOf(files, 'core')}">`,
    );
    expect(page).not.toContain(nameOf(files, 'details'));
    expect(page).not.toContain(nameOf(files, 'x50-drawing'));
  });

  it('are not built from a catalogue that fails its check', async () => {
    const root = site('export const checkedTexts = () => { throw new Error("models.x50: no price"); };');
    await expect(catalogueFiles(root)).rejects.toThrow('models.x50: no price');
  });

  it('are those of the file that the environment names, and of no other', async () => {
    const root = folderOf({
      ...pageOf('console.log(CATALOGUE_FILES);'),
      [CHECKED]: `export const checkedTexts = () => ({ ...${JSON.stringify(texts)}, core: CATALOGUE_TEXT ?? 'none' });`,
      'public/cars.json': '{"id":"north"}',
    });
    const coreOf = async () => {
      const files = await built(root, { plugins: [await catalogueFiles(root)] });
      return files.get(nameOf(files, 'core'));
    };
    expect(await coreOf()).toBe('none');
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.stubEnv('CATALOGUE', 'public/cars.json');
    expect(await coreOf()).toBe('{"id":"north"}');
    vi.stubEnv('CATALOGUE', 'public/cras.json');
    await expect(coreOf()).rejects.toThrow('cras.json');
  });

  it('are served while somebody works on the page', async () => {
    const root = site(sound(texts));
    const plugin = await catalogueFiles(root);
    const files = await built(root, { plugins: [plugin] });
    const server = await createServer({
      root,
      configFile: false,
      logLevel: 'error',
      server: { port: 0, ws: false },
      optimizeDeps: { noDiscovery: true },
      plugins: [plugin],
    });
    onTestFinished(() => server.close());
    await server.listen();
    const [base = ''] = server.resolvedUrls?.local ?? [];
    const ask = async (file: string) => {
      const response = await fetch(base + file);
      return { type: response.headers.get('content-type'), text: await response.text() };
    };
    for (const [part, text] of Object.entries(parts))
      expect(await ask(nameOf(files, part))).toEqual({ type: 'application/json', text });
    expect((await ask('main.js')).type).toContain('javascript');
  });
});
