import type { ViewShapes } from '../body/view-shapes';
import { Gradient, type Stops } from '../paint/gradient';

const STOPS: Stops = [
  [0, '#000', 0.55],
  [0.6, '#000', 0.32],
  [1, '#000', 0],
];
/** How far the shadow reaches beyond the car, and how deep it lies, mm. */
const BEYOND = 70;
const DEPTH = 46;

/** The shadow on the ground: darkest under the middle, gone a little beyond the ends. From above there is none. */
export function Shadow({ id, shapes: { view, box } }: { readonly id: string; readonly shapes: ViewShapes }) {
  if (view === 'plan') return null;
  return (
    <>
      <Gradient id={`${id}shadow`} stops={STOPS} radial />
      <ellipse
        cx={(box.left + box.right) / 2}
        rx={(box.right - box.left) / 2 + BEYOND}
        ry={DEPTH}
        fill={`url(#${id}shadow)`}
      />
    </>
  );
}
