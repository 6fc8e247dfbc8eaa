// Checks and compiles a custom catalogue beside the page, so that no size of it freezes a tab.
import { checkCatalogue } from '../../catalogue/check/check-catalogue';
import { modelDiagram } from '../../catalogue/model-diagram';
import { problemOf } from '../../catalogue/problem';
import type { Catalogue } from '../../catalogue/schema/catalogue';
import type { Model } from '../../catalogue/schema/model';
import { ALL } from '../../catalogue/scopes';
import { compile, decodeDiagram, type Diagram, type Problem } from '../../engine/index';
import type { Task, Told } from './messages';
import { problemList } from './problem-list';
import { fetchSiteFile, siteFile } from './site-file';

const tell = (told: Told) => self.postMessage(told);

self.addEventListener('message', ({ data }: MessageEvent<Task>) => {
  open(data).catch((error: unknown) => {
    const problem = error instanceof Error ? error.message : String(error);
    tell({ kind: 'problems', ...problemList([problem]) });
  });
});

async function open({ text, address }: Task): Promise<void> {
  const checked = checkCatalogue(JSON.parse(text), [], (share) =>
    tell({ kind: 'progress', done: share, total: 2 }),
  );
  if (!checked.ok) return tell({ kind: 'problems', ...problemList(checked.problems) });
  const { catalogue } = checked;
  tell({ kind: 'ready', catalogue, compiled: await compileAll(catalogue, address) });
}

/** The diagrams of all cars and of each model's; from the file that the catalogue names, where that fits. */
async function compileAll(catalogue: Catalogue, address: string): Promise<ReadonlyMap<string, Diagram>> {
  const { models, compiled: file } = catalogue;
  const parts = 1 + models.length;
  const progressOf = (part: number) => (done: number, total: number) =>
    tell({ kind: 'progress', done: 1 + (part + done / total) / parts, total: 2 });
  const ofModel = (model: Model, part: number) => modelDiagram(catalogue, model, progressOf(part));
  const { problem } = problemOf(catalogue);
  const loaded = file === undefined ? null : await load(file, address, problem);
  const [only, ...others] = models;
  if (only && others.length === 0) {
    const diagram = loaded ?? ofModel(only, 0);
    return new Map([
      [ALL, diagram],
      [only.id, diagram],
    ]);
  }
  const all = loaded ?? compile(problem, { onProgress: progressOf(0) });
  return new Map([
    [ALL, all],
    ...models.map((model, index) => [model.id, ofModel(model, 1 + index)] as const),
  ]);
}

/**
 * @param address of the catalogue that names the file
 * @throws Error when the file is not of this site, is not there, is damaged, or was compiled from another problem
 */
async function load(name: string, address: string, problem: Problem): Promise<Diagram> {
  const url = siteFile(name, address);
  try {
    if (!url) throw new Error('is not on this site');
    const response = await fetchSiteFile(url);
    return decodeDiagram(new Uint8Array(await response.arrayBuffer()), problem);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`compiled: ${name}: ${why}`, { cause: error });
  }
}
