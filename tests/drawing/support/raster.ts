import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Which cells of a grid are covered: row by row from the top. */
export interface Mask {
  readonly cells: Uint8Array;
  readonly columns: number;
  readonly rows: number;
}

/** Millimetres to a cell, and how much is looked at around the body. */
export const CELL = 4;
const AROUND = 200;

let ready: Promise<void> | undefined;
const start = () =>
  (ready ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then(
    initWasm,
  ));

export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What SVG shapes cover, whatever their colours. Half covered counts. */
export async function maskOf(shapes: string, { left, top, width, height }: Extent): Promise<Mask> {
  await start();
  const [x, y, w, h] = [left - AROUND, top - AROUND, width + 2 * AROUND, height + 2 * AROUND];
  const size = `width="${Math.ceil(w / CELL)}" height="${Math.ceil(h / CELL)}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${w} ${h}" ${size}>${shapes}</svg>`;
  const image = new Resvg(svg).render();
  const { pixels, width: columns, height: rows } = image;
  const cells = new Uint8Array(columns * rows);
  for (let i = 0; i < cells.length; i += 1) cells[i] = (pixels[4 * i + 3] ?? 0) > 127 ? 1 : 0;
  return { cells, columns, rows };
}

/** Shared area over joint area: 1 where both are the same. */
export function overlap(a: Mask, b: Mask): number {
  let [both, either] = [0, 0];
  a.cells.forEach((cell, i) => {
    const other = b.cells[i] ?? 0;
    both += cell & other;
    either += cell | other;
  });
  return both / either;
}

/** How far a point of the drawing (mm, y down) lies from the edge of a mask, mm. */
export function distanceToEdge(mask: Mask, { left, top }: Extent, [x, y]: readonly [number, number]): number {
  const at = (column: number, row: number) => mask.cells[row * mask.columns + column] ?? 0;
  const [column, row] = [(x - left + AROUND) / CELL, (y - top + AROUND) / CELL];
  const inside = at(Math.floor(column), Math.floor(row));
  let nearest = Infinity;
  const reach = AROUND / CELL;
  for (let r = Math.floor(row) - reach; r <= row + reach; r += 1)
    for (let c = Math.floor(column) - reach; c <= column + reach; c += 1)
      if (at(c, r) !== inside) nearest = Math.min(nearest, Math.hypot(c + 0.5 - column, r + 0.5 - row));
  return nearest * CELL;
}
