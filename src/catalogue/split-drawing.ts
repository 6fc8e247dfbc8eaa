import type { DrawingStyle } from '../drawing/style';

/**
 * A drawing as a page loads it: what the view from the side takes, which is seen first, and what the other views add.
 * Spread over one another they are the drawing.
 */
export function splitDrawing({ points, front, rear, plan, ...style }: DrawingStyle) {
  const drawn = JSON.stringify(style.side);
  const own = Object.entries(points).filter(([name]) => new RegExp(`@${name}(?![a-z-])`).test(drawn));
  return {
    side: { ...style, points: Object.fromEntries(own) },
    others: { points, front, rear, plan },
  } satisfies { side: DrawingStyle; others: Omit<DrawingStyle, keyof typeof style> };
}
