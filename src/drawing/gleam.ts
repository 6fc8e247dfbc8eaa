/** Where the reflections start, of the view's width; how much they lean and how broad they are, of its height. */
const PLACES = [0.2, 0.45, 0.68];
const LEAN = 0.2;
const BROAD = 0.16;
const NARROW = 0.035;
const APART = 0.03;

/** Reflections across the glass, each a broad streak and a narrow one. mm, y down. */
export function gleamPath(left: number, right: number, height: number): string {
  const mm = (share: number) => Math.round(share * height);
  const streak = (x: number, breadth: number) =>
    `M${x} ${-mm(0.5)}L${x + mm(LEAN)} ${-mm(1)}h${mm(breadth)}L${x + mm(breadth)} ${-mm(0.5)}Z`;
  return PLACES.map((place) => {
    const x = Math.round(left + place * (right - left));
    return streak(x, BROAD) + streak(x + mm(BROAD + APART), NARROW);
  }).join('');
}
