import type { ViewShapes } from './view-shapes';

/** Where the reflections start, of the view's width; how much they lean and how broad they are, of its height. */
const PLACES = [0.3, 0.5, 0.7];
const LEAN = 0.26;
const BROAD = 0.13;
const NARROW = 0.03;
const APART = 0.03;

/** Reflections across the glass, each a broad streak and a narrow one. */
export function gleamPath({ left, right, top, bottom }: ViewShapes['box']): string {
  const height = bottom - top;
  const mm = (share: number) => Math.round(share * height);
  const streak = (x: number, breadth: number) =>
    `M${x} ${Math.round(top) + mm(0.45)}l${mm(LEAN)} ${-mm(0.45)}h${mm(breadth)}l${-mm(LEAN)} ${mm(0.45)}z`;
  return PLACES.map((place) => {
    const x = Math.round(left + place * (right - left));
    return streak(x, BROAD) + streak(x + mm(BROAD + APART), NARROW);
  }).join('');
}
