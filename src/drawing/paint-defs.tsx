import type { Proportions } from './proportions.ts';
import type { DrawingStyle } from './style.ts';
import type { Tones } from './paint.ts';

interface PaintDefsProps {
  readonly id: string;
  readonly tones: Tones;
  readonly real: Pick<Proportions, 'height'>;
  readonly light: DrawingStyle['light'];
  /** where the body turns away from the viewer: left and right end, mm */
  readonly ends: readonly [left: number, right: number];
}

/** Light fades from one edge of its part to the other; `up` is strongest below. */
function Fade({ id, colour, opacity, up }: { id: string; colour: string; opacity: number; up: boolean }) {
  return (
    <linearGradient id={id} x1="0" x2="0" y1={up ? 1 : 0} y2={up ? 0 : 1}>
      <stop stopColor={colour} stopOpacity={opacity} />
      <stop offset="1" stopColor={colour} stopOpacity="0" />
    </linearGradient>
  );
}

/** The gradients that depend on the paint: all that a new colour redraws. */
export function PaintDefs({ id, tones, real, light, ends }: PaintDefsProps) {
  const at = (height: number) => Math.max(0, Math.min(1, 1 - height / real.height));
  const [left, right] = ends;
  return (
    <>
      <linearGradient id={`${id}paint`} gradientUnits="userSpaceOnUse" x1="0" x2="0" y1={-real.height} y2="0">
        <stop stopColor={tones.roof} />
        <stop offset={at(light.shoulder + 180)} stopColor={tones.base} />
        <stop offset={at(light.shoulder)} stopColor={tones.shoulder} />
        <stop offset={at(light.shoulder - 90)} stopColor={tones.base} />
        <stop offset={at(light.waist)} stopColor={tones.base} />
        <stop offset={at((light.waist + light.foot) / 2)} stopColor={tones.foot} />
        <stop offset={at(light.foot)} stopColor={tones.bounce} />
        <stop offset="1" stopColor={tones.dusk} />
      </linearGradient>
      <linearGradient id={`${id}ends`} gradientUnits="userSpaceOnUse" x1={left} x2={right} y1="0" y2="0">
        <stop stopColor={tones.dusk} stopOpacity={tones.duskOpacity} />
        <stop offset="0.035" stopColor={tones.dusk} stopOpacity={tones.duskOpacity * 0.35} />
        <stop offset="0.1" stopColor={tones.dusk} stopOpacity="0" />
        <stop offset="0.9" stopColor={tones.dusk} stopOpacity="0" />
        <stop offset="0.965" stopColor={tones.dusk} stopOpacity={tones.duskOpacity * 0.35} />
        <stop offset="1" stopColor={tones.dusk} stopOpacity={tones.duskOpacity} />
      </linearGradient>
      <linearGradient id={`${id}light`}>
        <stop stopColor={tones.glow} stopOpacity={tones.glowOpacity} />
      </linearGradient>
      <linearGradient id={`${id}shade`}>
        <stop stopColor={tones.dusk} stopOpacity={tones.duskOpacity} />
      </linearGradient>
      <Fade id={`${id}light-up`} colour={tones.glow} opacity={tones.glowOpacity} up />
      <Fade id={`${id}light-down`} colour={tones.glow} opacity={tones.glowOpacity} up={false} />
      <Fade id={`${id}shade-up`} colour={tones.dusk} opacity={tones.duskOpacity} up />
      <Fade id={`${id}shade-down`} colour={tones.dusk} opacity={tones.duskOpacity} up={false} />
    </>
  );
}
