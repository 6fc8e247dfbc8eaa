import type { Diagram } from './diagram';
import { changeUnit, createPackedBuffers, packedPass, type PackedBuffers } from './packed-pass';
import { createSums, type Sums } from './sums';
import { createThrough, type Through } from './through';
import { createWeights, weigh, type Weights } from './weights';
import { widePass } from './wide-pass';

/** What a pass over a diagram works in and what it finds. Filled in anew by each pass. */
export interface Pass {
  readonly weights: Weights;
  readonly through: Through;
  readonly packed: PackedBuffers;
  /** Made when it is first needed. */
  wide?: Sums;
  /** Of the latest pass. */
  sums: Sums;
}

export function createPass(diagram: Diagram): Pass {
  const weights = createWeights(diagram.sizes);
  const packed = createPackedBuffers(diagram, weights);
  return { weights, through: createThrough(diagram), packed, sums: packed.sums };
}

/** Finds the lightest valid combinations: by packed numbers when the weights fit into them, by pairs when not. */
export function runPass(
  pass: Pass,
  diagram: Diagram,
  choices: Int32Array,
  costs: readonly Float64Array[] | undefined,
): void {
  const { weights, packed, through } = pass;
  weigh(weights, diagram, choices, costs);
  const unit = changeUnit(weights);
  if (unit > 0) {
    packedPass(diagram, weights, unit, packed, through);
    pass.sums = packed.sums;
  } else {
    pass.wide ??= createSums(diagram.labelLevel.length, diagram.nodes);
    widePass(diagram, weights, pass.wide, through);
    pass.sums = pass.wide;
  }
}
