import type { SVGProps } from 'react';
import type { Material } from '../style';
import styles from '../drawing.module.css';

export type Look = SVGProps<SVGPathElement>;

const stroked = (stroke: string, strokeWidth: number, more: Look = {}): Look => ({
  fill: 'none',
  stroke,
  strokeWidth,
  strokeLinejoin: 'round',
  ...more,
});

/** How each material is painted; `id` is the prefix of the drawing's gradients. Widths in mm, so that lines shrink with the car. */
export function lookOf(material: Material, id: string): Look {
  // The seams' colour changes with the paint: as a fill it is one element that changes, and no style of any part.
  const seam = `url(#${id}seam)`;
  if (material === 'seam') return stroked(seam, 5.5);
  if (material === 'fine') return stroked(seam, 4, { strokeOpacity: 0.55 });
  return PLAIN[material] ?? { fill: `url(#${id}${material})` };
}

const PLAIN: Readonly<Partial<Record<Material, Look>>> = {
  silver: { fill: '#b9bfc6' },
  lens: { fill: '#59646f' },
  lamp: { className: styles.lamp },
  tail: { fill: '#7d1014' },
  'tail-lamp': { className: styles.tailLamp },
  amber: { className: styles.amber },
  yellow: { fill: '#d9e021' },
  void: { fill: '#0c0e11' },
  'chrome-line': stroked('#d5dae0', 11),
  'dark-line': stroked('#15181c', 12),
  badge: stroked('#a9b0b8', 9),
};
