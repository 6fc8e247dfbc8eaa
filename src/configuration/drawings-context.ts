import { createContext, use } from 'react';
import type { Model } from '../catalogue/schema/model';
import { createDrawings, type Drawing } from './drawings';

/** Without a provider, models hold their drawings themselves. */
export const DrawingsContext = createContext(createDrawings(null));

/** How a model is drawn, from the side or in all views; suspends until that has loaded. */
export function useDrawing(model: Model, scope: 'side' | 'all'): Drawing {
  const drawing = use(DrawingsContext).of(model, scope);
  return drawing instanceof Promise ? use(drawing) : drawing;
}

/** How some models are drawn, all loading at once. */
export function useDrawings(models: readonly Model[], scope: 'side' | 'all'): readonly Drawing[] {
  const drawings = use(DrawingsContext);
  const asked = models.map((model) => drawings.of(model, scope));
  const drawn: Drawing[] = [];
  for (const drawing of asked) drawn.push(drawing instanceof Promise ? use(drawing) : drawing);
  return drawn;
}
