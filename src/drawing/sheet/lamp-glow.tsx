import styles from '../drawing.module.css';
import type { ViewShapes } from '../body/view-shapes';
import type { Material } from '../style';

const kinds = ['lamp', 'tail-lamp'] as const satisfies readonly Material[];
const LIT = { lamp: styles.lamp, 'tail-lamp': styles.tailLamp } as const;
/** How far the light reaches, mm. */
const REACH = 34;

/** The light around the lamps, which the styles show on the blueprint only. It is no part of the car. */
export function LampGlow({ id, shapes }: { readonly id: string; readonly shapes: ViewShapes }) {
  const parts = [...shapes.body, ...shapes.over];
  const lamps = kinds.map((kind) => ({
    kind,
    d: parts.flatMap(({ material, d }) => (material === kind ? [d] : [])).join(''),
  }));
  return (
    <g className={styles.glow} filter={`url(#${id}glow)`}>
      <filter id={`${id}glow`} x="-100%" y="-100%" width="300%" height="300%">
        <feGaussianBlur stdDeviation={REACH} />
      </filter>
      {lamps.map(({ kind, d }) => d && <path key={kind} className={LIT[kind]} d={d} />)}
    </g>
  );
}
