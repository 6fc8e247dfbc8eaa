import type { ViewShapes } from '../body/view-shapes';

/** How far the shadow reaches beyond the car, and how deep it lies, mm. */
const BEYOND = 70;
const DEPTH = 46;

/** The shadow on the ground: darkest under the middle, gone a little beyond the ends. From above there is none. */
export function Shadow({
  palette,
  shapes: { view, box },
}: {
  readonly palette: string;
  readonly shapes: ViewShapes;
}) {
  if (view === 'plan') return null;
  return (
    <ellipse
      cx={(box.left + box.right) / 2}
      rx={(box.right - box.left) / 2 + BEYOND}
      ry={DEPTH}
      fill={`url(#${palette}shadow)`}
    />
  );
}
