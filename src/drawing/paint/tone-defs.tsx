import type { ViewShapes } from '../body/view-shapes';
import { Gradient } from './gradient';
import type { Tones } from './tones';

interface ToneDefsProps {
  readonly id: string;
  readonly tones: Tones;
  readonly shapes: Pick<ViewShapes, 'view' | 'box' | 'tone'>;
}

/** How far in the car turns away from the eye at its ends, of half its extent. */
const TURN = { near: 0.04, far: 0.17 };

const round = (share: number) => Math.round(share * 1000) / 1000;

/** How light falls on one view of a painted body. */
export function ToneDefs({ id, tones, shapes: { view, box, tone } }: ToneDefsProps) {
  const { glow, dusk, light, shade } = tones;
  const { left, right, top, bottom } = box;
  const middle = view === 'plan' ? 0 : bottom;
  return (
    <>
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
