import type { PaintedCar } from '../painted-car';
import type { DrawingStyle, ViewName } from '../style';
import { plainStyle } from './plain-style';
import { proportions, type Proportions } from './proportions';
import { viewShapes, type ViewShapes } from './view-shapes';
import { wheelShapes, type WheelShapes } from './wheel-shapes';

export interface CarView {
  readonly real: Proportions;
  readonly shapes: ViewShapes;
  readonly wheel: WheelShapes;
}

/** Every body drawn so far, by its style. A page shows a handful. */
const bodies = new WeakMap<DrawingStyle, Map<string, CarView>>();

/** A view's geometry, computed once per body: neither a new paint nor another page costs anything here. */
export function carView(view: ViewName, { dimensions, tyre, style = plainStyle }: PaintedCar): CarView {
  const known = bodies.get(style) ?? new Map<string, CarView>();
  bodies.set(style, known);
  const key = JSON.stringify([view, dimensions, tyre]);
  const found = known.get(key);
  if (found) return found;
  const real = proportions(dimensions, tyre, style.drawnFor);
  const made = {
    real,
    shapes: viewShapes(view, style, style[view], real),
    wheel: wheelShapes(style.wheel, real.tyre.rim),
  };
  known.set(key, made);
  return made;
}
