import type { Catalogue } from '../../catalogue/schema/catalogue';
import { modelRangeOf, type ModelRange } from '../../configuration/model-range';
import workerUrl from './catalogue-worker?worker&url';
import type { Task, Told } from './messages';

export type Opened =
  | { readonly kind: 'ready'; readonly catalogue: Catalogue; readonly range: ModelRange }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL: (url: string) => string },
      ): {
        createScriptURL(url: string): string;
      };
    };
  }
}

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
  let text: string;
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) return { kind: 'problems', problems: [`${url.pathname}: ${String(response.status)}`] };
    text = await response.text();
  } catch (error) {
    signal.throwIfAborted();
    return {
      kind: 'problems',
      problems: [`${url.pathname}: ${error instanceof Error ? error.message : ''}`],
    };
  }
  const told = await work({ text, address: url.href }, onProgress, signal);
  if (told.kind === 'problems') return told;
  return { kind: 'ready', catalogue: told.catalogue, range: modelRangeOf(told.catalogue, told.compiled) };
}

function work(
  task: Task,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Exclude<Told, { readonly kind: 'progress' }>> {
  const policy = window.trustedTypes?.createPolicy('to-scale-worker', { createScriptURL: (url) => url });
  const worker = new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, { type: 'module' });
  return new Promise<Exclude<Told, { readonly kind: 'progress' }>>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('cancelled', 'AbortError')));
    worker.addEventListener('error', ({ message }) => resolve({ kind: 'problems', problems: [message] }));
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data.kind === 'progress') onProgress(data.done / data.total);
      else resolve(data);
    });
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}
