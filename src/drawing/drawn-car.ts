import type { DrawingStyle, TyreSize } from './style.ts';

/** What is known of a car's size, mm. null: not published. */
export interface Dimensions {
  readonly length: number | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly wheelbase: number | null;
  readonly frontOverhang: number | null;
  readonly rearOverhang: number | null;
  readonly frontTrack: number | null;
  readonly rearTrack: number | null;
  readonly clearance: number | null;
}

/** Everything a drawing needs to know about one car. */
export interface DrawnCar {
  readonly dimensions: Dimensions;
  readonly tyre: TyreSize | null;
  readonly style: DrawingStyle;
  /** #rrggbb */
  readonly paint: string;
  /** #rrggbb of the seats, seen through the glass */
  readonly interior: string | null;
}

/** A figure that the drawing can show. `tyre` is the wheel's outer diameter. */
export type DimensionKey = keyof Dimensions | 'tyre';
