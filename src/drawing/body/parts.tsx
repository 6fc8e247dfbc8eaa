import { lookOf } from '../paint/look';
import type { Shape } from './view-shapes';

/** Parts in their materials, in order. `id` is the prefix of the drawing's gradients. */
export const Parts = ({ shapes, id }: { readonly shapes: readonly Shape[]; readonly id: string }) =>
  shapes.map(({ material, d, opacity }) => (
    <path key={material + d} {...lookOf(material, id)} opacity={opacity} d={d} />
  ));
