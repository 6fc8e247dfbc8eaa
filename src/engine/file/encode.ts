import { FORK, type Diagram } from '../diagram/diagram';
import { digestOf } from '../problem/digest';
import type { Problem } from '../problem/problem';
import { int } from '../shared/checked-reads';
import { crc32 } from './crc32';
import { BODY_AT, CHECKSUM_AT, DIGEST_AT, MAGIC, MAX_VALUES, VERSION, VERSION_AT } from './file-format';

/**
 * The binary form of a diagram: a header, then unsigned LEB128 integers. Most are small, and like stands with like, so that
 * gzip compresses it well.
 *
 * @param problem what the diagram was compiled from; its digest goes into the file, so that `decodeDiagram` can refuse a file
 *   of another problem
 * @throws RangeError when the variables have more than a million values between them
 */
export function encodeDiagram(diagram: Diagram, problem?: Problem): Uint8Array {
  const { sizes, order, levelEnd, satisfiable, nodes, levelStart, arcStart, arcTarget, arcLabel } = diagram;
  const { labelLevel, labelTarget, labelTo, labelStart, labelValues } = diagram;
  if (sizes.reduce((sum, size) => sum + size, 0) > MAX_VALUES) {
    throw new RangeError(`a diagram file holds at most ${MAX_VALUES} values`);
  }
  const bytes: number[] = [];
  const put = (number: number): void => {
    let rest = number;
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  };
  const putLengths = (starts: Int32Array, runs: number): void => {
    for (let run = 0; run < runs; run++) put(int(starts, run + 1) - int(starts, run));
  };
  put(sizes.length);
  sizes.forEach(put);
  put(order.length);
  order.forEach((variable) => put(variable === FORK ? 0 : 1 + variable));
  levelEnd.forEach((end, level) => put(end - level - 1));
  put(satisfiable ? 1 : 0);
  putLengths(levelStart, order.length);
  put(labelLevel.length);
  labelLevel.forEach(put);
  // 0 for the terminal.
  labelTarget.forEach((target, label) => {
    put(target === labelTo[label] ? 0 : target - int(labelLevel, label));
  });
  putLengths(labelStart, labelLevel.length);
  labelValues.forEach(put);
  putLengths(arcStart, nodes);
  arcLabel.forEach(put);
  // The level of a target is its label's, so that its place among the nodes of that level says it all.
  arcTarget.forEach((target, arc) => {
    put(target === nodes ? 0 : target - int(levelStart, int(labelTarget, int(arcLabel, arc))));
  });

  const file = new Uint8Array(BODY_AT + bytes.length);
  file.set(MAGIC);
  if (problem) file.set(digestOf(problem), DIGEST_AT);
  file.set(bytes, BODY_AT);
  const header = new DataView(file.buffer);
  header.setUint32(VERSION_AT, VERSION);
  header.setUint32(CHECKSUM_AT, crc32(file.subarray(DIGEST_AT)));
  return file;
}
