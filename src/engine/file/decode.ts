import { FORK, type Diagram } from '../diagram/diagram';
import { labelSpans } from '../diagram/label-spans';
import { DIGEST_BYTES, digestOf } from '../problem/digest';
import type { Problem } from '../problem/problem';
import { int } from '../shared/checked-reads';
import { checkDiagram } from './check-diagram';
import { checkLabelLevels, checkLevels } from './check-levels';
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
  const sizes = takeAll(take());
  const levels = take();
  const order = takeAll(levels).map((variable) => (variable === 0 ? FORK : variable - 1));
  const levelEnd = takeAll(levels).map((length, level) => level + 1 + length);
  checkLevels({ sizes, order, levelEnd });
  const satisfiable = take();
  if (satisfiable > 1) throw damaged('it is neither satisfiable nor not');
  const levelStart = takeStarts(levels);
  const labels = take();
  const labelLevel = takeAll(labels);
  const targets = takeAll(labels).map((gap, label) => (gap === 0 ? -1 : gap + int(labelLevel, label)));
  checkLabelLevels(levelEnd, labelLevel, targets);
  const spans = labelSpans({ order, levelEnd }, labelLevel, targets);
  const labelStart = takeStarts(labels);
  const labelValues = takeAll(int(labelStart, labels));
  const nodes = int(levelStart, levels);
  const arcStart = takeStarts(nodes);
  const arcs = int(arcStart, nodes);
  const arcLabel = takeAll(arcs);
  if (arcLabel.some((label) => label >= labels)) throw damaged('it has an unknown label');
  const arcTarget = takeAll(arcs).map((at, arc) => {
    const target = int(targets, int(arcLabel, arc));
    return target < 0 ? nodes + at : int(levelStart, target) + at;
  });
  end();
  return {
    sizes,
    order,
    levelEnd,
    nodes,
    arcs,
    satisfiable: satisfiable === 1,
    levelStart,
    arcStart,
    arcTarget,
    arcLabel,
    labelLevel,
    ...spans,
    labelStart,
    labelValues,
  };
}
