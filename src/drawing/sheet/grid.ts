const HALF_METRE = 500;

/** The multiples of half a metre between two places, mm. */
function ticks(from: number, to: number): number[] {
  const first = Math.ceil(from / HALF_METRE);
  const count = Math.max(0, Math.floor(to / HALF_METRE) - first + 1);
  return Array.from({ length: count }, (_, i) => (first + i) * HALF_METRE);
}

/** Lines every half metre inside a box, whole mm, counted from the ground and from x = 0. */
export function gridPath(left: number, top: number, right: number, bottom: number): string {
  const upright = ticks(left, right).map((x) => `M${x} ${top}V${bottom}`);
  const level = ticks(top, bottom).map((y) => `M${left} ${y}H${right}`);
  return [...upright, ...level].join('');
}
