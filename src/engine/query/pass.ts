import type { Diagram } from '../diagram/diagram';
import { changeUnit, createPackedBuffers, packedPass, type PackedBuffers } from './packed-pass';
import { createPathSums, type PathSums } from './path-sums';
import { createWeights, weigh, type Weights } from './weights';
import { widePass } from './wide-pass';

/** What a pass over a diagram works in and what it finds. Filled in anew by each pass. */
export interface Pass {
  readonly weights: Weights;
  readonly packed: PackedBuffers;
  /** Made when it is first needed. */
  wide?: PathSums;
  /** The sums of the latest pass. */
  sums: PathSums;
  /** What one change weighs in them; 0 when changes and prices are kept apart. */
  unit: number;
}

export function createPass(diagram: Diagram): Pass {
  const weights = createWeights(diagram.sizes);
  const packed = createPackedBuffers(diagram, weights);
  return { weights, packed, sums: packed.sums, unit: 0 };
}

/** Finds the lightest valid combinations: by packed numbers when the weights fit into them, by pairs when not. */
export function runPass(
  pass: Pass,
  diagram: Diagram,
  choices: Int32Array,
  costs: readonly Float64Array[] | undefined,
): void {
  const { weights, packed } = pass;
  weigh(weights, diagram, choices, costs);
  pass.unit = changeUnit(weights);
  if (pass.unit > 0) {
    packedPass(diagram, weights, pass.unit, packed);
    pass.sums = packed.sums;
  } else {
    pass.wide ??= createPathSums(diagram);
    widePass(diagram, weights, pass.wide);
    pass.sums = pass.wide;
  }
}
