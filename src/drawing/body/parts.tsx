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
const faded = (look: Look, opacity: number | undefined): Look =>
  opacity === undefined
    ? look
    : { ...look, [look.stroke ? 'strokeOpacity' : 'fillOpacity']: Number(look.strokeOpacity ?? 1) * opacity };
