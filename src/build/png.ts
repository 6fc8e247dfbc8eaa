import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

let ready: Promise<void> | undefined;
const startRenderer = () =>
  (ready ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then(
    initWasm,
  ));

/** A picture as PNG, as large as it says it is. Neither a browser nor a system library is needed for it. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  await startRenderer();
  return new Resvg(svg).render().asPng();
}
