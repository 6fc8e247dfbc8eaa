import { checkDiagram } from './check-diagram';
import { crc32 } from './crc32';
import type { Diagram } from '../diagram/diagram';
import { HEADER_BYTES, MAGIC, VERSION } from './file-format';
import { int } from '../shared/checked-reads';

/**
 * The diagram in a file that `encodeDiagram` made.
 *
 * @throws Error when the bytes are not such a file, of another version, or damaged
 */
export function decodeDiagram(file: Uint8Array): Diagram {
  if (file.length < HEADER_BYTES || MAGIC.some((byte, at) => file[at] !== byte))
    throw new Error('not a diagram file');
  const header = new DataView(file.buffer, file.byteOffset, HEADER_BYTES);
  const version = header.getUint32(4);
  if (version !== VERSION)
    throw new Error(`diagram file of version ${version}, this program reads ${VERSION}`);
  const body = file.subarray(HEADER_BYTES);
  if (header.getUint32(8) !== crc32(body))
    throw new Error('diagram file is damaged: its checksum does not match');
  const diagram = readBody(body);
  // A file can be whole and still not make sense, when something else made it.
  checkDiagram(diagram);
  return diagram;
}

function readBody(body: Uint8Array): Diagram {
  const { take, takeAll, end } = reader(body);
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
  const arcTarget = takeAll(arcs).map(
    (at, arc) => at + (levelStart[labelTarget[arcLabel[arc] ?? -1] ?? -1] ?? -1),
  );
  end();
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

/** Reads unsigned LEB128 integers. */
function reader(bytes: Uint8Array): {
  readonly take: () => number;
  readonly takeAll: (length: number) => Int32Array;
  readonly end: () => void;
} {
  let at = 0;
  const take = (): number => {
    let number = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined) break;
      number |= (byte & 127) << shift;
      if (byte < 128) return number;
    }
    throw new Error('diagram file is damaged: it ends within a number');
  };
  const takeAll = (length: number): Int32Array => {
    // Every number takes a byte: no file can make this ask for more memory than it has bytes.
    if (length < 0 || length > bytes.length - at) throw new Error('diagram file is damaged: it is too short');
    return Int32Array.from({ length }, take);
  };
  const end = (): void => {
    if (at !== bytes.length) throw new Error('diagram file is damaged: it is too long');
  };
  return { take, takeAll, end };
}

function sums(lengths: Int32Array): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  lengths.forEach((length, at) => {
    starts[at + 1] = int(starts, at) + length;
  });
  return starts;
}
