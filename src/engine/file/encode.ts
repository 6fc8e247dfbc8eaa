import { crc32 } from './crc32';
import type { Diagram } from '../diagram/diagram';
import { HEADER_BYTES, MAGIC, VERSION } from './file-format';
import { int } from '../shared/checked-reads';

/**
 * The binary form of a diagram: a header of magic bytes, version and checksum, then unsigned LEB128 integers. Most are small,
 * and like stands with like, so that gzip compresses it well.
 */
export function encodeDiagram(diagram: Diagram): Uint8Array {
  const { sizes, order, satisfiable, nodes, levelStart, arcStart, arcTarget, arcLabel } = diagram;
  const { labelLevel, labelTarget, labelStart, labelValues } = diagram;
  const bytes: number[] = [];
  const put = (number: number): void => {
    let rest = number;
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  };
  put(sizes.length);
  sizes.forEach(put);
  order.forEach(put);
  put(satisfiable ? 1 : 0);
  for (let level = 0; level < order.length; level++) {
    put(int(levelStart, level + 1) - int(levelStart, level));
  }
  put(labelLevel.length);
  labelLevel.forEach(put);
  labelLevel.forEach((level, label) => put(int(labelTarget, label) - level - 1));
  labelLevel.forEach((_, label) => put(int(labelStart, label + 1) - int(labelStart, label)));
  labelValues.forEach(put);
  for (let node = 0; node < nodes; node++) put(int(arcStart, node + 1) - int(arcStart, node));
  arcLabel.forEach(put);
  // The level of a target is its label's, so that its place among the nodes of that level says it all.
  arcTarget.forEach((target, arc) => {
    put(target - int(levelStart, int(labelTarget, int(arcLabel, arc))));
  });

  const file = new Uint8Array(HEADER_BYTES + bytes.length);
  file.set(bytes, HEADER_BYTES);
  file.set(MAGIC);
  const header = new DataView(file.buffer);
  header.setUint32(4, VERSION);
  header.setUint32(8, crc32(file.subarray(HEADER_BYTES)));
  return file;
}
