// Checks and compiles a custom catalogue beside the page, so that no size of it freezes a tab.
import { checkCatalogue } from '../../catalogue/check/check-catalogue';
import { problemOf } from '../../catalogue/problem';
import type { Catalogue } from '../../catalogue/schema/catalogue';
import { ALL } from '../../configuration/model-range';
import { compile, decodeDiagram, type Diagram, type Problem } from '../../engine/index';
import type { Task, Told } from './messages';

const tell = (told: Told) => self.postMessage(told);

self.addEventListener('message', ({ data }: MessageEvent<Task>) => {
  open(data).catch((error: unknown) => {
    tell({ kind: 'problems', problems: [error instanceof Error ? error.message : String(error)] });
  });
});

async function open({ text, address }: Task): Promise<void> {
  const checked = checkCatalogue(JSON.parse(text));
  if (!checked.ok) return tell({ kind: 'problems', problems: checked.problems });
  const { catalogue } = checked;
  tell({ kind: 'ready', catalogue, compiled: await compileAll(catalogue, address) });
}

/** The diagrams of all cars and of each model's; from the file that the catalogue names, where that fits. */
async function compileAll(catalogue: Catalogue, address: string): Promise<ReadonlyMap<string, Diagram>> {
  const { models } = catalogue;
  const parts = 1 + models.length;
  const progressOf = (part: number) => (done: number, total: number) =>
    tell({ kind: 'progress', done: part + done / total, total: parts });
  const { problem } = problemOf(catalogue);
  const all =
    catalogue.compiled === undefined
      ? compile(problem, { onProgress: progressOf(0) })
      : await load(new URL(catalogue.compiled, address), problem);
  const compiled = new Map<string, Diagram>([[ALL, all]]);
  models.forEach((model, index) => {
    const isAll = models.length === 1;
    const own = isAll
      ? all
      : compile(problemOf(catalogue, [model]).problem, { onProgress: progressOf(1 + index) });
    compiled.set(model.id, own);
  });
  return compiled;
}

/** @throws Error when the file is not there, is damaged, or was compiled from another problem */
async function load(url: URL, problem: Problem): Promise<Diagram> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`compiled: ${url.pathname}: ${String(response.status)}`);
  try {
    return decodeDiagram(new Uint8Array(await response.arrayBuffer()), problem);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`compiled: ${url.pathname}: ${why}`, { cause: error });
  }
}
