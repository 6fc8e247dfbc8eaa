/** Lean of the reflections, of the car's height, and how broad they are. */
const LEAN = 0.2;
const BROAD = 0.16;
const NARROW = 0.035;

/** Reflections across the glass: a broad streak and a narrow one at each place, a share of the car's extent from x = 0. mm, y down. */
export const gleamPath = (places: readonly number[], extent: number, height: number): string =>
  places
    .flatMap((place) => [
      [place * extent, BROAD],
      [place * extent + (BROAD + 0.03) * height, NARROW],
    ])
    .map(([x = 0, breadth = 0]) => {
      const [left, wide, lean] = [Math.round(x), Math.round(breadth * height), Math.round(LEAN * height)];
      const top = -Math.round(height);
      return `M${left} ${Math.round(top / 2)}L${left + lean} ${top}h${wide}L${left + wide} ${Math.round(top / 2)}Z`;
    })
    .join('');
