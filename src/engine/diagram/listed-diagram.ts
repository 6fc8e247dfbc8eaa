import type { Diagram } from './diagram';

/** A diagram as JSON can hold it: with lists in place of typed arrays. */
export type ListedDiagram = {
  readonly [Key in keyof Diagram]: Diagram[Key] extends Int32Array ? readonly number[] : Diagram[Key];
};

/** For whoever knows that what was written is what is read: a site its own data. Any other file is for `encodeDiagram`. */
export function listDiagram(diagram: Diagram): ListedDiagram {
  return {
    ...diagram,
    sizes: [...diagram.sizes],
    order: [...diagram.order],
    levelEnd: [...diagram.levelEnd],
    levelStart: [...diagram.levelStart],
    arcStart: [...diagram.arcStart],
    arcTarget: [...diagram.arcTarget],
    arcLabel: [...diagram.arcLabel],
    labelLevel: [...diagram.labelLevel],
    labelTarget: [...diagram.labelTarget],
    labelFrom: [...diagram.labelFrom],
    labelTo: [...diagram.labelTo],
    labelEnd: [...diagram.labelEnd],
    labelStart: [...diagram.labelStart],
    labelValues: [...diagram.labelValues],
  };
}

/** The diagram that `listDiagram` wrote. It is not checked. */
export function listedDiagram(listed: ListedDiagram): Diagram {
  return {
    ...listed,
    sizes: Int32Array.from(listed.sizes),
    order: Int32Array.from(listed.order),
    levelEnd: Int32Array.from(listed.levelEnd),
    levelStart: Int32Array.from(listed.levelStart),
    arcStart: Int32Array.from(listed.arcStart),
    arcTarget: Int32Array.from(listed.arcTarget),
    arcLabel: Int32Array.from(listed.arcLabel),
    labelLevel: Int32Array.from(listed.labelLevel),
    labelTarget: Int32Array.from(listed.labelTarget),
    labelFrom: Int32Array.from(listed.labelFrom),
    labelTo: Int32Array.from(listed.labelTo),
    labelEnd: Int32Array.from(listed.labelEnd),
    labelStart: Int32Array.from(listed.labelStart),
    labelValues: Int32Array.from(listed.labelValues),
  };
}
