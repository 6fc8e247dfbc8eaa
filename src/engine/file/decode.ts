import type { Diagram } from '../diagram/diagram';
import { DIGEST_BYTES, digestOf } from '../problem/digest';
import type { Problem } from '../problem/problem';
import { int } from '../shared/checked-reads';
import { checkDiagram } from './check-diagram';
import { crc32 } from './crc32';
import { BODY_AT, CHECKSUM_AT, DIGEST_AT, MAGIC, VERSION, VERSION_AT } from './file-format';
import { damaged, integerReader } from './read-integers';

/**
 * The diagram in a file that `encodeDiagram` made.
 *
 * @param problem what the file has to be compiled from
 * @throws Error when the bytes are not such a file, of another version, damaged, or compiled from another problem
 */
export function decodeDiagram(file: Uint8Array, problem?: Problem): Diagram {
  if (file.length < BODY_AT || MAGIC.some((byte, at) => file[at] !== byte)) {
    throw new Error('not a diagram file');
  }
  const header = new DataView(file.buffer, file.byteOffset, BODY_AT);
  const version = header.getUint32(VERSION_AT);
  if (version !== VERSION) {
    throw new Error(`diagram file of version ${version}, this program reads ${VERSION}`);
  }
  if (header.getUint32(CHECKSUM_AT) !== crc32(file.subarray(DIGEST_AT))) {
    throw damaged('its checksum does not match');
  }
  if (problem && !isDigest(file.subarray(DIGEST_AT, DIGEST_AT + DIGEST_BYTES), digestOf(problem))) {
    throw new Error('diagram file was compiled from another problem');
  }
  const diagram = readBody(file.subarray(BODY_AT));
  // A file can be whole and still not make sense, when something else made it.
  checkDiagram(diagram);
  if (problem && !hasSizesOf(diagram, problem)) throw damaged('its variables are not those of the problem');
  return diagram;
}

function isDigest(found: Uint8Array, expected: Uint8Array): boolean {
  return expected.every((byte, at) => byte === found[at]);
}

function hasSizesOf({ sizes }: Diagram, { variables }: Problem): boolean {
  return (
    sizes.length === variables.length &&
    variables.every(({ values }, variable) => values.length === sizes[variable])
  );
}

function readBody(body: Uint8Array): Diagram {
  const { take, takeAll, takeStarts, end } = integerReader(body);
  const variables = take();
  const sizes = takeAll(variables);
  const order = takeAll(variables);
  const satisfiable = take();
  if (satisfiable > 1) throw damaged('it is neither satisfiable nor not');
  const levelStart = takeStarts(variables);
  const labels = take();
  const labelLevel = takeAll(labels);
  const labelTarget = takeAll(labels).map((gap, label) => gap + int(labelLevel, label) + 1);
  const labelStart = takeStarts(labels);
  const labelValues = takeAll(int(labelStart, labels));
  const nodes = int(levelStart, variables);
  const arcStart = takeStarts(nodes);
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
    satisfiable: satisfiable === 1,
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
