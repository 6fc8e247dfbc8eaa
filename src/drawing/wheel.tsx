import styles from './drawing.module.css';
import type { WheelStyle } from './style.ts';
import { wheelShapes } from './wheel-geometry.ts';

interface WheelProps {
  readonly id: string;
  readonly radius: number;
  /** inches */
  readonly rim: number;
  readonly style: WheelStyle;
}

/** One wheel about its own middle, mm: tyre, rim, brake behind the spokes, spokes, hub. */
export function Wheel({ id, radius, rim: inches, style }: WheelProps) {
  const { rim, spokes, inlays, cap } = wheelShapes(style, inches);
  const finish = `url(#${id}${style.finish})`;
  return (
    <g id={`${id}wheel`}>
      <circle r={radius} fill={`url(#${id}tyre)`} className={styles.edge} />
      <circle r={rim} fill={`url(#${id}barrel)`} />
      <circle r={rim * 0.66} className={styles.disc} />
      <path className={styles.depth} d={spokes} />
      <path fill={finish} d={spokes} />
      <path className={styles.void} d={inlays} />
      <circle r={rim - 7} className={styles.lip} stroke={finish} />
      <circle r={cap} className={styles.void} />
      <circle r={cap * 0.72} fill={finish} />
    </g>
  );
}
