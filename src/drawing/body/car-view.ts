import type { PaintedCar } from '../painted-car';
import type { DrawingStyle, ViewName } from '../style';
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

/** Every body drawn so far, by its style. A page shows a handful. */
const bodies = new WeakMap<DrawingStyle, Map<string, CarView>>();

/** A view's geometry, computed once per body: neither a new paint nor another page costs anything here. */
export function carView(view: ViewName, { dimensions, tyre, style }: PaintedCar): CarView {
  const drawn = style?.[view] ? style : plainStyle;
  const known = bodies.get(drawn) ?? new Map<string, CarView>();
  bodies.set(drawn, known);
  const key = JSON.stringify([view, dimensions, tyre]);
  const made = known.get(key) ?? drawView(view, drawn, proportions(dimensions, tyre, drawn.drawnFor));
  known.set(key, made);
  return made;
}

function drawView(view: ViewName, style: DrawingStyle, real: Proportions): CarView {
  const { rim } = real.tyre;
  return {
    real,
    shapes: viewShapes(view, style, style[view] ?? plainStyle.side, real),
    wheel: view === 'side' ? wheelShapes(style.wheel, rim) : null,
  };
}
