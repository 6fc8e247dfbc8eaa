import { Parts } from './parts';
import type { WheelShapes } from './wheel-shapes';
import styles from '../drawing.module.css';

interface WheelProps {
  readonly id: string;
  readonly palette: string;
  /** of the tyre, mm */
  readonly radius: number;
  readonly wheel: WheelShapes;
}

/** Width of the line around a tyre, mm. The body covers it: only what stands below the body needs an edge. */
const EDGE = 10;

/** The tyre's edge, to be painted before the body: as large as the real tyre. */
export const TyreEdge = ({ x, radius }: { readonly x: number; readonly radius: number }) => (
  <circle
    cx={x}
    cy={-radius}
    r={radius - EDGE / 2}
    fill="#121418"
    className={styles.edge}
    strokeWidth={EDGE}
  />
);

/** One wheel about its own middle, mm: tyre, rim, brake behind the spokes, spokes, hub. */
export function Wheel({ id, palette, radius, wheel: { rim, parts } }: WheelProps) {
  return (
    <symbol id={`${id}wheel`} overflow="visible">
      <circle r={radius - EDGE} fill={`url(#${palette}tyre)`} />
      <circle r={rim} fill="#17191d" />
      <circle r={rim * 0.58} fill="#3b4046" stroke="#24282d" strokeWidth="12" />
      <Parts palette={palette} shapes={parts} />
    </symbol>
  );
}
