import { lookOf } from '../paint/look';
import type { Shape } from './view-shapes';

/** Parts in their materials, in order. `palette` is the prefix of their gradients. */
export const Parts = ({ shapes, palette }: { readonly shapes: readonly Shape[]; readonly palette: string }) =>
  shapes.map(({ material, d, opacity }) => (
    <path key={material + d} {...lookOf(material, palette)} opacity={opacity} d={d} />
  ));
