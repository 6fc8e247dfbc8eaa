import type { ViewShapes } from '../body/view-shapes';
import { Gradient, round } from './gradient';
import type { Tones } from './tones';

interface ToneDefsProps {
  readonly id: string;
  /** Prefix of the gradients whose stops are the same in every view. */
  readonly palette: string;
  readonly tones: Tones;
  readonly shapes: Pick<ViewShapes, 'view' | 'box' | 'tone'>;
}

/** How light falls on one view of a painted body. */
export function ToneDefs({ id, palette, tones, shapes: { view, box, tone } }: ToneDefsProps) {
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
        id={`${id}turn`}
        inMm
        line={[left, 0, (left + right) / 2, 0]}
        mirrored
        like={`${palette}ends`}
      />
    </>
  );
}
