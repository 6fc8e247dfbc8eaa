import styles from '../drawing.module.css';
import type { Palette } from '../paint/palette-defs';
import type { ViewShapes } from '../body/view-shapes';
import type { Material } from '../style';

const LIT = { lamp: styles.lamp, 'tail-lamp': styles.tailLamp } satisfies Partial<Record<Material, unknown>>;
/** How far the light reaches, mm. */
const REACH = 34;

/** The light around the lamps, which the styles show on the blueprint only. It is no part of the car. */
export function LampGlow({
  palette: { id, isOwn },
  shapes,
}: {
  readonly palette: Palette;
  readonly shapes: ViewShapes;
}) {
  const parts = [...shapes.body, ...shapes.over];
  return (
    <g className={styles.glow} filter={`url(#${id}halo)`}>
      {isOwn && (
        <filter id={`${id}halo`} x="-100%" y="-100%" width="300%" height="300%">
          <feGaussianBlur stdDeviation={REACH} />
        </filter>
      )}
      {Object.entries(LIT).map(([kind, className]) => {
        const d = parts.flatMap((part) => (part.material === kind ? part.d : [])).join('');
        return d && <path key={kind} className={className} d={d} />;
      })}
    </g>
  );
}
