/** x and y in mm, y up from the ground: how a body is described. */
export type Point = readonly [x: number, y: number] & { readonly axis?: 'up' };

/** x and y in mm, y down from the ground, as SVG has it: how a drawing is written. Neither passes for the other. */
export type Spot = readonly [x: number, y: number] & { readonly axis?: 'down' };

export const spotOf = ([x, y]: Point): Spot => [x, -y];

export const mix = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** A spot as path data has it, in whole mm. */
export const writeSpot = ([x, y]: Spot): string => `${Math.round(x)} ${Math.round(y)}`;
