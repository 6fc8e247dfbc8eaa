import styles from './drawing.module.css';
import type { Shape } from './car-shapes.ts';
import type { Material } from './style.ts';

const STROKED: ReadonlySet<Material> = new Set(['seam', 'bright-line']);
const FLAT: ReadonlySet<Material> = new Set(['accent', 'light-bar', 'void']);

/** How far above a crease the light catches, mm. */
const CATCH = 9;

function Part({ material, d, id }: Shape & { readonly id: string }) {
  const glint = <path className={styles.glint} stroke={`url(#${id}light)`} d={d} />;
  if (material === 'glint') return glint;
  if (material === 'crease')
    return (
      <>
        <path className={styles.crease} d={d} />
        <g transform={`translate(0 ${-CATCH})`}>{glint}</g>
      </>
    );
  if (STROKED.has(material) || FLAT.has(material)) return <path className={styles[material]} d={d} />;
  return <path className={styles[material]} fill={`url(#${id}${material})`} d={d} />;
}

/** Parts in their materials, in order. `id` is the prefix of the drawing's gradients. */
export const Shapes = ({ shapes, id }: { readonly shapes: readonly Shape[]; readonly id: string }) =>
  shapes.map(({ material, d }) => <Part key={material + d} material={material} d={d} id={id} />);
