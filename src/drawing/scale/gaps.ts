/** A garage or a parking space, mm. A parking space has no height. */
export interface Space {
  readonly length: number;
  readonly width: number;
  readonly height: number | null;
}

/** What is left around a car, mm; negative: what is missing. Doors, mirrors and tailgate stay shut. null: nothing to measure to. */
export interface Gaps {
  /** ahead and behind, each, with the car in the middle */
  readonly end: number | null;
  /** on either side, with the car in the middle */
  readonly side: number | null;
  readonly above: number | null;
}

export interface CarSize {
  readonly length: number | null;
  readonly width: number | null;
  readonly height: number | null;
}

const half = (room: number, size: number | null): number | null => (size === null ? null : (room - size) / 2);

export const gapsIn = (space: Space, car: CarSize): Gaps => ({
  end: half(space.length, car.length),
  side: half(space.width, car.width),
  above: space.height === null || car.height === null ? null : space.height - car.height,
});

/** true: fits with every door shut; false: does not; null: a dimension that decides it is not published. */
export function fits(space: Space, car: CarSize): boolean | null {
  const { end, side, above } = gapsIn(space, car);
  const gaps = space.height === null ? [end, side] : [end, side, above];
  if (gaps.some((gap) => gap !== null && gap < 0)) return false;
  return gaps.includes(null) ? null : true;
}
