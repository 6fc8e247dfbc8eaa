import { lookOf, type Look } from '../paint/look';
import type { Shape } from './view-shapes';

/** Parts in their materials, in order. `palette` is the prefix of their gradients. */
export const Parts = ({ shapes, palette }: { readonly shapes: readonly Shape[]; readonly palette: string }) =>
  shapes.map((shape) => <path key={shape.material + shape.d} {...paintedAs(shape, palette)} />);

/** The attributes of a part's path. */
export const paintedAs = ({ material, d, opacity }: Shape, palette: string): Look => ({
  ...faded(lookOf(material, palette), opacity),
  d,
});

/** A part is filled or stroked, never both. Faded as a whole each would be painted as a layer of its own. */
function faded(look: Look, opacity: number | undefined): Look {
  if (opacity === undefined) return look;
  const { stroke, strokeOpacity = 1 } = look;
  return stroke === undefined
    ? { ...look, fillOpacity: opacity }
    : { ...look, strokeOpacity: Number(strokeOpacity) * opacity };
}
