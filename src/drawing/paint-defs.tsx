import type { CarShapes } from './car-shapes.ts';
import { Gradient } from './gradient.tsx';
import type { Tones } from './paint.ts';
import type { DrawingStyle } from './style.ts';

interface PaintDefsProps {
  readonly id: string;
  readonly tones: Tones;
  readonly shapes: Pick<CarShapes, 'height' | 'ends'>;
  readonly light: DrawingStyle['light'];
}

/** How much of the shade is left near an end of the car, and how far in it reaches, of the car's extent. */
const TURN = { near: 0.035, nearShade: 0.35, far: 0.1 };

/** The gradients that depend on the paint: all that a new colour redraws. */
export function PaintDefs({ id, tones, shapes, light }: PaintDefsProps) {
  const { height, ends } = shapes;
  const { base, glow, dusk, glowOpacity: bright, duskOpacity: dark } = tones;
  const turning = Math.round(100 * dark * TURN.nearShade) / 100;
  const at = (y: number) => Math.round(1000 * Math.max(0, Math.min(1, 1 - y / height))) / 1000;
  return (
    <>
      <Gradient
        id={`${id}paint`}
        line={[0, -height, 0, 0]}
        stops={[
          [0, tones.roof],
          [at(light.shoulder + 180), base],
          [at(light.shoulder), tones.shoulder],
          [at(light.shoulder - 90), base],
          [at(light.waist), base],
          [at((light.waist + light.foot) / 2), tones.foot],
          [at(light.foot), tones.bounce],
          [1, dusk],
        ]}
      />
      <Gradient
        id={`${id}ends`}
        line={[ends[0], 0, ends[1], 0]}
        stops={[
          [0, dusk, dark],
          [TURN.near, dusk, turning],
          [TURN.far, dusk, 0],
          [1 - TURN.far, dusk, 0],
          [1 - TURN.near, dusk, turning],
          [1, dusk, dark],
        ]}
      />
      <Gradient id={`${id}light`} stops={[[0, glow, bright]]} />
      <Gradient id={`${id}shade`} stops={[[0, dusk, dark]]} />
    </>
  );
}
