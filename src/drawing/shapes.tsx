import styles from './drawing.module.css';
import type { Shape } from './side-geometry.ts';
import type { Material } from './style.ts';

const STROKED: ReadonlySet<Material> = new Set(['seam', 'crease', 'bright-line']);
const FLAT: ReadonlySet<Material> = new Set(['accent', 'light-bar', 'void', 'mesh']);

/** Parts in their materials, in order. `id` is the prefix of the drawing's gradients. */
export function Shapes({ shapes, id }: { readonly shapes: readonly Shape[]; readonly id: string }) {
  return shapes.map(({ material, d }, i) => {
    // The parts of a style never change their order, so the place in the list is a part's name.
    const key = `${material}${i}`;
    if (STROKED.has(material)) return <path key={key} className={styles[material]} d={d} />;
    if (material === 'glint')
      return <path key={key} className={styles.glint} stroke={`url(#${id}light)`} d={d} />;
    if (material === 'mesh') return <path key={key} fill={`url(#${id}mesh)`} d={d} />;
    if (FLAT.has(material)) return <path key={key} className={styles[material]} d={d} />;
    return <path key={key} className={styles[material]} fill={`url(#${id}${material})`} d={d} />;
  });
}
