// Checks and compiles a custom catalogue beside the page, so that no size of it freezes a tab.
import { checkCatalogue } from '../../catalogue/check/check-catalogue';
import { modelDiagram } from '../../catalogue/model-diagram';
import { problemOf } from '../../catalogue/problem';
import type { Catalogue } from '../../catalogue/schema/catalogue';
import { decodeDiagram, type Diagram } from '../../engine/index';
import type { Task, Told } from './messages';
import { problemList } from './problem-list';
import { fetchSiteFile, siteFile } from './site-file';

/** A model of more cars than can be walked is compiled when it is checked: little is left to do after that. */
const SHARE_OF_CHECK = 0.9;

const tell = (told: Told) => self.postMessage(told);

self.addEventListener('message', ({ data }: MessageEvent<Task>) => {
  open(data).catch((error: unknown) => {
    const problem = error instanceof Error ? error.message : String(error);
    tell({ kind: 'problems', ...problemList([problem]) });
  });
});

async function open({ text, address }: Task): Promise<void> {
  const checked = checkCatalogue(JSON.parse(text), [], (share) =>
    tell({ kind: 'progress', share: share * SHARE_OF_CHECK }),
  );
  if (!checked.ok) return tell({ kind: 'problems', ...problemList(checked.problems) });
  const { catalogue } = checked;
  tell({ kind: 'ready', catalogue, compiled: await compileAll(catalogue, address) });
}

/** The diagrams of the models; from the file that the catalogue names, where it names one. */
async function compileAll(catalogue: Catalogue, address: string): Promise<ReadonlyMap<string, Diagram>> {
  const { models, compiled: file } = catalogue;
  if (file !== undefined) return load(file, address, catalogue);
  const progressOf = (part: number) => (done: number, total: number) =>
    tell({
      kind: 'progress',
      share: SHARE_OF_CHECK + ((1 - SHARE_OF_CHECK) * (part + done / total)) / models.length,
    });
  return new Map(
    models.map((model, part) => [model.id, modelDiagram(catalogue, model, progressOf(part))] as const),
  );
}

/**
 * @param address of the catalogue that names the file
 * @throws Error when the file is not of this site, is not there, is damaged, or was compiled from other models
 */
async function load(
  name: string,
  address: string,
  catalogue: Catalogue,
): Promise<ReadonlyMap<string, Diagram>> {
  const url = siteFile(name, address);
  try {
    if (!url) throw new Error('is not on this site');
    const files: unknown = await (await fetchSiteFile(url)).json();
    return new Map(
      catalogue.models.map((model) => {
        const file: unknown = Reflect.get(Object(files), model.id);
        const bytes = Uint8Array.from(atob(String(file)), (byte) => byte.charCodeAt(0));
        return [model.id, decodeDiagram(bytes, problemOf(catalogue, model).problem)];
      }),
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`compiled: ${name}: ${why}`, { cause: error });
  }
}
