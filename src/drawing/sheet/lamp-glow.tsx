import styles from '../drawing.module.css';
import type { Palette } from '../paint/palette-defs';
import type { ViewShapes } from '../body/view-shapes';
import { lookOf } from '../paint/look';

const LIT = ['lamp', 'tail-lamp'] as const;
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
      {LIT.map((kind) => {
        const d = parts.flatMap((part) => (part.material === kind ? part.d : [])).join('');
        return d && <path key={kind} {...lookOf(kind, id)} d={d} />;
      })}
    </g>
  );
}
