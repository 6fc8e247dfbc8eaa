import type { Catalogue } from '../../catalogue/schema/catalogue';
import { givenRangeOf } from '../../configuration/described-range';
import type { ModelRange } from '../../configuration/model-range';
import { scriptUrl } from '../script-url';
import workerUrl from './catalogue-worker?worker&url';
import type { Task, Told } from './messages';
import { problemList, type ProblemList } from './problem-list';
import { fetchSiteFile } from './site-file';

export type Opened =
  | { readonly kind: 'ready'; readonly catalogue: Catalogue; readonly range: ModelRange }
  | ({ readonly kind: 'problems' } & ProblemList)
  /** The script that checks it did not come. */
  | { readonly kind: 'unchecked' };

/** A maker's whole range in every language takes a tenth of it. */
const MOST_CHARACTERS = 50_000_000;

/**
 * Loads, checks and compiles a custom catalogue. Never rejects but when it is cancelled.
 * @param onProgress a share from 0 to 1
 * @throws DOMException AbortError when `signal` says so
 */
export async function openCatalogue(
  url: URL,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Opened> {
  let checker: Checker | undefined;
  try {
    // What checks the file loads while the file does.
    checker = startChecker(onProgress, signal);
    const text = await (await fetchSiteFile(url, signal)).text();
    if (text.length > MOST_CHARACTERS)
      throw new Error(`${url.pathname}: is longer than ${String(MOST_CHARACTERS)} characters`);
    const told = await checker.check({ text, address: url.href });
    if (told.kind !== 'ready') return told;
    const { catalogue, compiled } = told;
    return { kind: 'ready', catalogue, range: givenRangeOf(catalogue, compiled) };
  } catch (error) {
    signal.throwIfAborted();
    return { kind: 'problems', ...problemList([error instanceof Error ? error.message : String(error)]) };
  } finally {
    checker?.stop();
  }
}

type Answer = Exclude<Told, { readonly kind: 'progress' }> | { readonly kind: 'unchecked' };

interface Checker {
  /** Rejects when it is cancelled. */
  readonly check: (task: Task) => Promise<Answer>;
  readonly stop: () => void;
}

function startChecker(onProgress: (share: number) => void, signal: AbortSignal): Checker {
  const worker = new Worker(scriptUrl(workerUrl), { type: 'module' });
  // Listened to from the start: its script may have failed before the file is here.
  const answer = new Promise<Answer>((resolve) => {
    worker.addEventListener('error', ({ message }) => {
      // A worker that breaks says why; one whose script does not come says nothing.
      if (message) resolve({ kind: 'problems', ...problemList([message]) });
      else resolve({ kind: 'unchecked' });
    });
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data.kind === 'progress') onProgress(data.share);
      else resolve(data);
    });
  });
  return {
    check: (task) => {
      worker.postMessage(task);
      return new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(new DOMException('cancelled', 'AbortError')));
        void answer.then(resolve);
      });
    },
    stop: () => worker.terminate(),
  };
}
