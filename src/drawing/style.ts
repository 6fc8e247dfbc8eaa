/**
 * What makes a drawing look like one model: pure data, kept with the catalogue. Lengths are millimetres of the car named in
 * `drawnFor`; the drawing stretches them to the dimensions it is given, so that axles, ends and roof land where the data say.
 */

/**
 * Path data: M, L, H, V, C and Z as in SVG, absolute; `K` and knots: one smooth curve through all of them; `R r` rounds the
 * corner just reached by r. `@name` stands for x and y of one of the style's points; each run of the pen begins with M.
 * Side: x runs back from the foremost point. Front and rear: x runs from the middle to one side. y runs up from the ground.
 * Plan: x as from the side, y from the middle to one side.
 */
export type Path = string;

/** The views of a car, as they stand on its sheet. */
export type ViewName = 'side' | 'front' | 'rear' | 'plan';

/** What a part is made of, or what it does to the light on the paint. */
export type Material =
  | 'paint'
  | 'cladding'
  | 'gloss'
  | 'chrome'
  | 'silver'
  | 'lens'
  | 'lamp'
  | 'tail'
  | 'tail-lamp'
  | 'amber'
  | 'yellow'
  | 'void'
  | 'light'
  | 'shade'
  | 'seam'
  | 'fine'
  | 'chrome-line'
  | 'dark-line'
  | 'badge';

/** Material and path, painted in order; how much of it shows, of 1. */
export type Part = readonly [material: Material, path: Path, opacity?: number | undefined];

/** A surface between creases: light and shade inside are blurred (mm) and end at its edge. No edge: the whole body. */
export type Facet = readonly [edge: Path, blur: number, light: readonly Part[]];

export interface TyreSize {
  /** mm */
  readonly width: number;
  /** height of the side wall, per cent of the width */
  readonly aspect: number;
  /** inches */
  readonly rim: number;
}

/** The car that the paths were drawn for, mm. Where the maker publishes no figure it is measured or guessed, and drawn dashed. */
export interface DrawnFor {
  readonly frontOverhang: number;
  readonly wheelbase: number;
  readonly rearOverhang: number;
  readonly height: number;
  readonly width: number;
  readonly clearance: number;
  readonly track: number;
  readonly tyre: TyreSize;
}

/** One view. Front, rear and plan are one half, which the drawing completes; a `badge` is not mirrored. */
export interface ViewStyle {
  /** The body's outline. Of a half it runs from middle to middle. */
  readonly outline: Path;
  /** How light the paint is at some heights (in plan: at some lengths), falling: -1 darkest, 1 lightest. */
  readonly tone: readonly (readonly [at: number, light: number])[];
  readonly facets: readonly Facet[];
  /** What stands out of the body and is painted before it: rails, steps, mirrors, a spare. */
  readonly behind: readonly Part[];
  /** Everything on the body, cut off at its outline. */
  readonly body: readonly Part[];
  readonly glass: Path;
  /** Seats seen through the glass: hip points from the side, the middle of a front seat from the front. */
  readonly seats: readonly (readonly [x: number, y: number])[];
  /** Pillars and frames over the glass, handles, a mirror. */
  readonly over: readonly Part[];
}

/** One wheel about its hub, 1000 to the rim's edge: parts pointing up, and how many times they stand around the hub. */
export type WheelStyle = readonly (readonly [times: number, parts: readonly Part[]])[];

export interface DrawingStyle {
  readonly drawnFor: DrawnFor;
  /** Points that several views show: back from the nose, out from the middle, up from the ground. */
  readonly points: Readonly<Record<string, readonly [back: number, out: number, up: number]>>;
  readonly side: ViewStyle;
  /** A view that nobody has drawn is that of a plain body. */
  readonly front?: ViewStyle | undefined;
  readonly rear?: ViewStyle | undefined;
  readonly plan?: ViewStyle | undefined;
  readonly wheel: WheelStyle;
}
