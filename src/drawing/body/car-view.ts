import type { PaintedCar } from '../painted-car';
import type { DrawingStyle, ViewName, ViewStyle } from '../style';
import { plainStyle } from './plain-style';
import { proportions, type Proportions } from './proportions';
import { viewShapes, type ViewShapes } from './view-shapes';
import { wheelShapes, type WheelShapes } from './wheel-shapes';

export interface CarView {
  readonly real: Proportions;
  readonly shapes: ViewShapes;
  /** null: the view shows no wheel from its side */
  readonly wheel: WheelShapes | null;
}

/** Every view drawn so far, by its lines. A page shows a handful. */
const drawnViews = new WeakMap<ViewStyle, Map<string, CarView>>();

/** A view's geometry, computed once per body: neither a new paint nor another page costs anything here. */
export function carView(view: ViewName, { dimensions, tyre, style }: PaintedCar): CarView {
  const drawn = style?.[view] ? style : plainStyle;
  const lines = drawn[view] ?? plainStyle.side;
  const known = drawnViews.get(lines) ?? new Map<string, CarView>();
  drawnViews.set(lines, known);
  const key = JSON.stringify([view, dimensions, tyre]);
  const made = known.get(key) ?? drawView(view, drawn, lines, proportions(dimensions, tyre, drawn.drawnFor));
  known.set(key, made);
  return made;
}

function drawView(view: ViewName, style: DrawingStyle, lines: ViewStyle, real: Proportions): CarView {
  return {
    real,
    shapes: viewShapes(view, style, lines, real),
    wheel: view === 'side' ? wheelShapes(style.wheel, real.tyre.rim) : null,
  };
}
