/**
 * What makes a drawing look like one model: pure data, kept with the catalogue. Lengths are millimetres of the car named in
 * `drawnFor`; the drawing stretches them to the dimensions it is given, so that axles, ends and roof land where the data say.
 */

/**
 * Path data: SVG's commands M, L, H, V, C, S and Z, absolute or relative, plus `R r`, which rounds the corner just reached by r.
 * Side: x runs back from the front bumper. Front: x runs from the middle to one side. y runs up from the ground in both.
 */
export type Path = string;

/** What a part is made of, or what it does to the light on the paint. */
export type Material =
  | 'paint'
  | 'trim'
  | 'gloss'
  | 'metal'
  | 'glass'
  | 'lamp'
  | 'light-bar'
  | 'tail'
  | 'accent'
  | 'mesh'
  | 'void'
  | 'light'
  | 'shade'
  | 'seam'
  | 'crease'
  | 'glint'
  | 'bright-line';

/** Material and path, painted in order. */
export type Part = readonly [material: Material, path: Path];

export interface TyreSize {
  /** mm */
  readonly width: number;
  /** height of the side wall, per cent of the width */
  readonly aspect: number;
  /** inches */
  readonly rim: number;
}

/** The car that the paths were drawn for, mm. Where the maker publishes no figure it is the drawer's guess, and drawn dashed. */
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

export interface SideStyle {
  /** The outline, clockwise from the front bumper's lower edge to the rear one's. Each run starts where the last one ended. */
  readonly outline: {
    readonly nose: Path;
    readonly bonnet: Path;
    readonly windscreen: Path;
    readonly roof: Path;
    readonly tail: Path;
  };
  /** Height of the sill's lower edge behind the front wheel and ahead of the rear one. */
  readonly sill: readonly [front: number, rear: number];
  readonly arch: {
    readonly opening: 'round' | 'squared';
    /** between tyre and body */
    readonly gap: number;
    /** the moulding around the opening */
    readonly border: 'round' | 'squared';
    readonly borderWidth: number;
  };
  /** Light and shade with soft edges, on the paint. */
  readonly soft: readonly Part[];
  /** Everything on the body below the glass: cladding, light and shade with a hard edge, seams. Cut off at the outline. */
  readonly body: readonly Part[];
  readonly glass: Path;
  /** Seat backs seen through the glass: x and y of the hip point. */
  readonly seats: readonly (readonly [x: number, y: number])[];
  /** Pillars, frames and brightwork over the glass; lamps, handles, mirror. */
  readonly fittings: readonly Part[];
  /** Rails, steps, an outside spare: what stands out of the body and belongs to the outline. Painted before it. */
  readonly addOns: readonly Part[];
}

export interface FrontStyle {
  /** Half of the outline, from the middle below to the middle of the roof. */
  readonly outline: Path;
  readonly soft: readonly Part[];
  readonly body: readonly Part[];
  readonly glass: Path;
  readonly fittings: readonly Part[];
  readonly addOns: readonly Part[];
  /** How far they reach out is not published: drawn dashed. */
  readonly mirrors: readonly Part[];
  /** Middle of a front seat at the height where it shows above the dashboard. */
  readonly seat: readonly [x: number, y: number];
  readonly grille: 'dashes' | 'dots' | 'slats';
}

export interface WheelStyle {
  readonly spokes: number;
  /** One spoke, pointing up from the hub; 1000 is the radius of the rim. */
  readonly spoke: Path;
  /** The part of a spoke that is left dark. */
  readonly inlay: Path;
  /** radius of the hub's cap, of 1000 */
  readonly cap: number;
  readonly finish: 'bright' | 'dark';
}

export interface DrawingStyle {
  readonly drawnFor: DrawnFor;
  readonly side: SideStyle;
  readonly front: FrontStyle;
  readonly wheel: WheelStyle;
  /** Where the paint catches the light and where it turns away, as heights in mm. */
  readonly light: { readonly shoulder: number; readonly waist: number; readonly foot: number };
}
