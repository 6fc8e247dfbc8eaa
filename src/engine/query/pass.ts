import type { Diagram } from '../diagram/diagram';
import { changeUnit, createPackedBuffers, packedPass, type PackedBuffers } from './packed-pass';
import { createPathSums, type PathSums } from './path-sums';
import { createArcMinima, type ArcMinima } from './arc-minima';
import { createWeights, weigh, type Weights } from './weights';
import { widePass } from './wide-pass';

/** What a pass over a diagram works in and what it finds. Filled in anew by each pass. */
export interface Pass {
  readonly weights: Weights;
  readonly minima: ArcMinima;
  readonly packed: PackedBuffers;
  /** Made when it is first needed. */
  wide?: PathSums;
  /** Of the latest pass. */
  sums: PathSums;
}

export function createPass(diagram: Diagram): Pass {
  const weights = createWeights(diagram.sizes);
  const packed = createPackedBuffers(diagram, weights);
  return { weights, minima: createArcMinima(diagram), packed, sums: packed.sums };
}

/** Finds the lightest valid combinations: by packed numbers when the weights fit into them, by pairs when not. */
export function runPass(
  pass: Pass,
  diagram: Diagram,
  choices: Int32Array,
  costs: readonly Float64Array[] | undefined,
): void {
  const { weights, packed, minima } = pass;
  weigh(weights, diagram, choices, costs);
  const unit = changeUnit(weights);
  if (unit > 0) {
    packedPass(diagram, weights, unit, packed, minima);
    pass.sums = packed.sums;
  } else {
    pass.wide ??= createPathSums(diagram.labelLevel.length, diagram.nodes);
    widePass(diagram, weights, pass.wide, minima);
    pass.sums = pass.wide;
  }
}
