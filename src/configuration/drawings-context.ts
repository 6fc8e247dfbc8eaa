import { createContext, use } from 'react';
import type { Model } from '../catalogue/schema/model';
import { createDrawings, type Drawing } from './drawings';

/** Without a provider, models hold their drawings themselves. */
export const DrawingsContext = createContext(createDrawings(null));

/** How a model is drawn; suspends until it has loaded. */
export function useDrawing(model: Model): Drawing {
  const drawing = use(DrawingsContext).of(model);
  return drawing instanceof Promise ? use(drawing) : drawing;
}
