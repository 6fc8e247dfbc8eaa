import { crc32 } from './crc32';
import type { Diagram } from './diagram';
import { HEADER, MAGIC, VERSION } from './file-form';
import { int } from './read';

/**
 * The diagram in a file that `encodeDiagram` made.
 *
 * @throws Error when the bytes are not such a file, of another version, cut short, or damaged
 */
export function decodeDiagram(file: Uint8Array): Diagram {
  if (file.length < HEADER || MAGIC.some((byte, at) => file[at] !== byte))
    throw new Error('not a diagram file');
  const header = new DataView(file.buffer, file.byteOffset, HEADER);
  const version = header.getUint32(4);
  if (version !== VERSION)
    throw new Error(`diagram file of version ${version}, this program reads ${VERSION}`);
  const body = file.subarray(HEADER);
  if (header.getUint32(8) !== crc32(body))
    throw new Error('diagram file is damaged: its checksum does not match');

  const take = reader(body);
  const takeAll = (length: number): Int32Array => Int32Array.from({ length }, take);
  const variables = take();
  const sizes = takeAll(variables);
  const order = takeAll(variables);
  const satisfiable = take() === 1;
  const levelStart = sums(takeAll(variables));
  const labels = take();
  const labelLevel = takeAll(labels);
  const labelTarget = takeAll(labels).map((gap, label) => gap + int(labelLevel, label) + 1);
  const labelStart = sums(takeAll(labels));
  const labelValues = takeAll(int(labelStart, labels));
  const nodes = int(levelStart, variables);
  const arcStart = sums(takeAll(nodes));
  const arcs = int(arcStart, nodes);
  const arcLabel = takeAll(arcs);
  const arcTarget = arcLabel.map((label) => take() + int(levelStart, int(labelTarget, label)));
  return {
    sizes,
    order,
    nodes,
    arcs,
    satisfiable,
    levelStart,
    arcStart,
    arcTarget,
    arcLabel,
    labelLevel,
    labelTarget,
    labelStart,
    labelValues,
  };
}

function reader(bytes: Uint8Array): () => number {
  let at = 0;
  return () => {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Error('diagram file is cut short');
      number |= (byte & 127) << shift;
      if (byte < 128) return number;
    }
  };
}

function sums(lengths: Int32Array): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  lengths.forEach((length, at) => {
    starts[at + 1] = int(starts, at) + length;
  });
  return starts;
}
