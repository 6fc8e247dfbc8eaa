import type { ViewShapes } from '../body/view-shapes';
import { Gradient } from './gradient';
import type { Tones } from './tones';

interface PaintDefsProps {
  readonly id: string;
  readonly tones: Tones;
  readonly shapes: Pick<ViewShapes, 'view' | 'box' | 'tone'>;
}

/** How far in the car turns away from the eye at its ends, of half its extent. */
const TURN = { near: 0.04, far: 0.17 };

const round = (share: number) => Math.round(share * 1000) / 1000;

/** The colours and gradients that depend on the paint: all that a new colour redraws. */
export function PaintDefs({ id, tones, shapes: { view, box, tone } }: PaintDefsProps) {
  const { base, glow, dusk, light, shade } = tones;
  const { left, right, top, bottom } = box;
  const middle = view === 'plan' ? 0 : bottom;
  return (
    <>
      <Gradient id={`${id}paint`} inMm stops={[[0, base]]} />
      <Gradient id={`${id}light`} inMm stops={[[0, glow, light]]} />
      <Gradient id={`${id}shade`} inMm stops={[[0, dusk, shade]]} />
      <Gradient
        id={`${id}tone`}
        inMm
        line={[0, top, 0, middle]}
        mirrored={view === 'plan'}
        stops={tone.map(([offset, at]) =>
          at > 0 ? [round(offset), glow, round(at * light)] : [round(offset), dusk, round(-at * shade)],
        )}
      />
      <Gradient
        id={`${id}ends`}
        inMm
        line={[left, 0, (left + right) / 2, 0]}
        mirrored
        stops={[
          [0, dusk, round(shade * 0.8)],
          [TURN.near, dusk, round(shade * 0.5)],
          [TURN.far, dusk, 0],
        ]}
      />
    </>
  );
}
